package io.github.duibiao.reading.label;

import io.github.duibiao.document.Block;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.Paragraph;
import io.github.duibiao.document.Table;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.field.CitationReader;
import io.github.duibiao.text.Finder;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The plan among several documents in one text: a notice that forwards it and makes demands of its
 * own, the plan of the level above, last year's report. A document begins at its number, its notice
 * or its title where a sentence has ended, and has items numbered from one or a table; attachments
 * belong to their document. Of several the longest that is no report is the plan.
 */
public final class PlanProper {
  private static final int LONGEST_HEAD = 80;

  /** More characters than the name of a column of a site has. */
  private static final int LONGEST_LABEL = 12;

  private static final Pattern LABEL = Pattern.compile("[\\u4e00-\\u9fff]+");

  /** Why a line is none of the plan. */
  private static final String OTHER = "另一份文件，不是要读的工作要点 / another document beside the plan";

  private static final Pattern NOTICE =
      Pattern.compile("[^。;!?|]{0,60}关于(?:印发|转发|下发|做好|发布)[^。;!?|]{4,70}的通知");
  private static final Pattern TITLE =
      Pattern.compile("(?=.*20[0-9]{2}年)[^。,;:!?|]{6,50}(?:要点|方案|计划|安排|意见|总结|报告|通报)");
  private static final Finder ISSUED = Finder.compile("《([^《》]{6,50})》");
  private static final Pattern REPORT = Pattern.compile("总结|报告|通报|解读|问答|讲话");

  private final List<Piece> pieces;
  private final Set<String> named = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final Furniture furniture;
  private Numbering.@Nullable Style outermost;

  private PlanProper(List<Piece> pieces, Furniture furniture) {
    this.pieces = pieces;
    this.furniture = furniture;
  }

  /**
   * A piece of a document.
   *
   * @param block what the format found
   * @param line the paragraph's text; null for a table
   */
  public record Piece(Block block, @Nullable Line line) {
    public static Piece of(Block block) {
      return new Piece(block, block instanceof Paragraph paragraph ? Line.of(paragraph) : null);
    }
  }

  /** A document of the text, while its extent is being found. */
  private static final class Part {
    final int from;
    final String head;
    final int line;
    long size;
    boolean holdsWork;

    /** Whether the text above issues it by name, as a notice does. */
    boolean isIssued;

    Part(int from, String head, int line) {
      this.from = from;
      this.head = head;
      this.line = line;
    }

    /** What is numbered above any title, such as the notices of a site, is seldom the plan. */
    long weight() {
      return isIssued
          ? size * 4
          : head.isEmpty() ? size / 4 : REPORT.matcher(head).find() ? size / 8 : size;
    }
  }

  /** Returns the pieces of the plan; all of them where the text is one document. */
  public static List<Piece> of(List<Piece> pieces, Furniture furniture, Diagnostics diagnostics) {
    PlanProper text = new PlanProper(pieces, furniture);
    text.part();
    return text.choose(diagnostics);
  }

  private void part() {
    Part current = new Part(0, "", 1);
    Line before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Budget.check();
      Line line = pieces.get(i).line();
      if (line == null) {
        current.holdsWork |= pieces.get(i).block() instanceof Table;
        before = null;
      } else if (!line.text().isEmpty()) {
        if (current.holdsWork && opens(line, before)) {
          parts.add(current);
          current = new Part(i, line.text(), line.number());
          current.isIssued = isNamed(line);
        } else if (current.head.isEmpty() && isHead(line)) {
          Part named = new Part(current.from, line.text(), line.number());
          named.size = current.size;
          named.holdsWork = current.holdsWork;
          current = named;
        }
        current.holdsWork |= begins(line);
        boolean names = line.canon().indexOf('《') >= 0;
        for (Matcher issued = names ? ISSUED.first(line.canon(), 0) : null;
            issued != null;
            issued = ISSUED.next(issued, line.canon())) {
          named.add(Glyphs.letters(issued.group(1)));
        }
        current.size += line.raw().length();
        before = line;
      }
    }
    parts.add(current);
  }

  private boolean opens(Line line, @Nullable Line before) {
    boolean ended =
        before == null
            || line.level() > 0
            || isLabel(before)
            || "。;!?:)〕”|".indexOf(before.canon().charAt(before.length() - 1)) >= 0
            || furniture.isDate(before)
            || furniture.isOrgan(before);
    boolean attached = before != null && Furniture.isAttachment(before);
    return (ended && !attached && isHead(line)) || (attached && isNamed(line));
  }

  /** Says whether a line is a short heading with a number, as the columns of a site are. */
  private static boolean isLabel(Line line) {
    Numbering mark = line.mark();
    return mark != null
        && line.length() - mark.length() <= LONGEST_LABEL
        && LABEL.matcher(line.canon()).region(mark.length(), line.length()).matches();
  }

  /** Says whether a line is the title of what the notice above issues. */
  private boolean isNamed(Line line) {
    return isTitle(line.canon()) && named.contains(Glyphs.letters(line.text()));
  }

  private static boolean isHead(Line line) {
    String canon = line.canon();
    return line.length() <= LONGEST_HEAD
        && line.mark() == null
        && (CitationReader.numberLine(line) != null
            || (canon.endsWith("的通知") && NOTICE.matcher(canon).matches())
            || isTitle(canon));
  }

  private static boolean isTitle(String canon) {
    return canon.contains("20") && TITLE.matcher(canon).matches();
  }

  /**
   * Says whether the items of a document begin, numbered like those of the first or outside them.
   */
  private boolean begins(Line line) {
    Numbering mark = line.mark();
    if (mark == null || mark.value() != 1) {
      return false;
    }
    if (outermost == null || mark.style().compareTo(outermost) < 0) {
      outermost = mark.style();
    }
    return mark.style() == outermost;
  }

  private List<Piece> choose(Diagnostics diagnostics) {
    // What holds no work, such as a list of other notices below the text, belongs to what is above.
    for (int i = parts.size() - 1; i > 0; i--) {
      if (!parts.get(i).holdsWork) {
        parts.remove(i);
      }
    }
    if (parts.size() < 2) {
      return pieces;
    }
    int best = 0;
    for (int i = 1; i < parts.size(); i++) {
      best = parts.get(i).weight() > parts.get(best).weight() ? i : best;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (i != best) {
        Line opening = opening(parts.get(i));
        diagnostics.add(DiagnosticCode.SEVERAL_DOCUMENTS, opening.number(), opening.text());
      }
    }
    int from = parts.get(best).from;
    int end = best + 1 < parts.size() ? parts.get(best + 1).from : pieces.size();
    int notice = best > 0 && parts.get(best).isIssued ? parts.get(best - 1).from : from;
    List<Piece> plan = new ArrayList<>();
    boolean demands = false;
    for (int i = 0; i < pieces.size(); i++) {
      Line line = pieces.get(i).line();
      if (i < from && line != null && !line.text().isEmpty()) {
        // A notice says who issued the plan and when; what it demands itself is left out.
        boolean signs =
            Furniture.isAttachment(line) || furniture.isDate(line) || furniture.isOrgan(line);
        demands = !signs && (demands || line.mark() != null);
      }
      if (i >= notice && i < end && !(i < from && (demands || line == null))) {
        plan.add(pieces.get(i));
      } else {
        leaveOut(pieces.get(i), diagnostics);
      }
    }
    return plan;
  }

  /** Returns the head of a document; where it has none, its first line. */
  private Line opening(Part part) {
    for (int i = part.from; part.head.isEmpty() && i < pieces.size(); i++) {
      Line line = pieces.get(i).line();
      if (line != null && !line.text().isEmpty()) {
        return line;
      }
    }
    return Line.of(part.line, part.head);
  }

  private static void leaveOut(Piece piece, Diagnostics diagnostics) {
    Fates fates = diagnostics.fates();
    if (piece.block() instanceof Table table) {
      for (List<Table.Cell> row : table.rows()) {
        row.forEach(each -> fates.put(each.line(), Fate.ATTACHMENT, OTHER));
      }
    }
    fates.put(piece.block().line(), Fate.ATTACHMENT, OTHER);
  }
}
