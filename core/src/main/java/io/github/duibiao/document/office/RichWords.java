package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The control words of RTF that say what a group is for, and those that stand for a character. */
final class RichWords {
  /** What the text of a group is for. */
  enum Use {
    SKIP,
    NUMBER,
    FONTS,
    STYLES,
    /** A text box. */
    FRAME,
    /** The shape of a row in a cell. */
    SHAPE,
    /** The word says nothing of it. */
    NOTHING
  }

  /** Groups that hold no text of the document, though they are not marked as such. */
  private static final ImmutableSet<String> SKIPPED =
      ImmutableSet.of(
          "colortbl",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "fldinst",
          "pict",
          "nonshppict",
          "shprslt",
          "sp",
          "objdata",
          "objclass",
          "objname",
          "objalias",
          "nonesttables",
          "info",
          "pntxta",
          "pntxtb",
          "tc",
          "xe",
          "rxe",
          "txe",
          "bkmkstart",
          "bkmkend",
          "private",
          "filetbl",
          "upr");

  private static final ImmutableSet<String> FACTS =
      ImmutableSet.of("title", "subject", "author", "keywords", "doccomm");

  /** Marked as what may be passed over, but of use here. */
  private static final ImmutableSet<String> ENTERED =
      ImmutableSet.of("shpinst", "do", "ud", "shpgrp");

  private static final ImmutableMap<String, String> CHARACTERS =
      ImmutableMap.<String, String>builder()
          .put("tab", "\t")
          .put("line", Character.toString(SoftBreaks.LINE))
          .put("lbr", Character.toString(SoftBreaks.LINE))
          .put("page", Character.toString(SoftBreaks.PAGE))
          .put("column", Character.toString(SoftBreaks.PAGE))
          .put("~", " ")
          .put("_", "-")
          .put("emdash", "—")
          .put("endash", "–")
          .put("lquote", "‘")
          .put("rquote", "’")
          .put("ldblquote", "“")
          .put("rdblquote", "”")
          .put("bullet", "•")
          .put("enspace", " ")
          .put("emspace", "\u3000")
          .put("qmspace", " ")
          .buildOrThrow();

  private RichWords() {}

  /**
   * Returns what a word says of the text of its group.
   *
   * @param optional whether it is marked as a group that those may pass over who do not know it
   */
  static Use use(String word, boolean optional) {
    return switch (word) {
      case "fonttbl" -> Use.FONTS;
      case "stylesheet" -> Use.STYLES;
      case "listtext", "pntext" -> Use.NUMBER;
      case "shptxt", "dptxbxtext" -> Use.FRAME;
      case "nesttableprops" -> Use.SHAPE;
      default -> {
        boolean skipped = SKIPPED.contains(word) || (optional && !ENTERED.contains(word));
        yield skipped ? Use.SKIP : Use.NOTHING;
      }
    };
  }

  /** Says whether a word opens a property of the document that is read. */
  static boolean isFact(String word) {
    return FACTS.contains(word);
  }

  /** Returns the character that a word stands for; empty where it stands for none. */
  static String character(String word) {
    return CHARACTERS.getOrDefault(word, "");
  }
}
