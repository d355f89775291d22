package io.github.duibiao.reading.head;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.SourceSpan.Fate;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.reading.label.Furniture;
import io.github.duibiao.reading.outline.Outline;
import io.github.duibiao.text.Glyphs;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself before its first task, below its last one and beside its text: title,
 * number, issuer, date, place, year, general requirements. What it does not say is null.
 */
public final class Front {
  /** So much of a text shows whom a plan addresses. */
  private static final int MOST_READ = 60_000;

  public @Nullable String title;
  public @Nullable String number;
  public @Nullable String issuer;
  public @Nullable LocalDate date;
  public @Nullable Integer year;
  public String preamble = "";
  public @Nullable Jurisdiction jurisdiction;

  /** Whether the year is only that in which a page was published. */
  public boolean yearOfPage;

  private boolean forwards;

  private Front() {}

  /** Says whether the title is called as plans are, and not only as notices are. */
  public boolean namesPlan() {
    return title != null && Titles.isTitle(Glyphs.canonical(title));
  }

  /** Says whether a line is the title of a plan. */
  public static boolean namesPlan(Line line) {
    return Titles.isTitle(line.canon());
  }

  /**
   * Reads the head of a plan.
   *
   * @param document the document as its format gave it
   * @param lines its lines, those of tables' titles included
   * @param captions the titles of its tables
   */
  public static Front read(
      Document document,
      List<Line> lines,
      List<Line> captions,
      Metadata metadata,
      Outline outline,
      Furniture furniture,
      Diagnostics diagnostics) {
    Front front = new Front();
    HeadLines head = new HeadLines(furniture, diagnostics.fates());
    List<Line> rest = head.read(outline.front, Fate.METADATA);
    diagnostics.fates().put(rest, Fate.PREAMBLE);
    diagnostics.fates().put(outline.loose, Fate.SIGNATURE);
    head.below(outline.loose);
    front.preamble = paragraphs(rest, head, diagnostics);
    front.title(head, captions, metadata, lines, diagnostics);
    boolean shared = HeadLines.isShared(lines);
    front.signed(head, metadata, lines, shared, diagnostics);
    front.place(metadata, lines, diagnostics);
    front.year(document, head, metadata, shared, diagnostics);
    return front;
  }

  private void title(
      HeadLines head,
      List<Line> captions,
      Metadata metadata,
      List<Line> lines,
      Diagnostics diagnostics) {
    head.captions(captions);
    String stated = metadata.get(Metadata.Field.TITLE);
    if (stated != null) {
      head.titles().offer(Titles.stated(stated));
    }
    head.titles().offer(Notices.said(preamble));
    if (head.titles().best() == null || head.titles().best().worth() < 2) {
      head.anywhere(lines);
    }
    Titles.Found best = head.titles().best();
    if (best == null) {
      diagnostics.add(DiagnosticCode.TITLE_UNSURE, null, "");
    } else {
      title = best.title();
      forwards = best.forwards();
    }
  }

  private void signed(
      HeadLines head,
      Metadata metadata,
      List<Line> lines,
      boolean shared,
      Diagnostics diagnostics) {
    Signatures signatures = head.signatures();
    number =
        head.number() != null
            ? head.number()
            : DocumentNumber.opening(metadata.get(Metadata.Field.NUMBER));
    String stated = metadata.get(Metadata.Field.ISSUER);
    issuer =
        first(
            signatures.organ(),
            head.titles().organs().filter(signatures::isOrgan).findFirst().orElse(null),
            signatures.named(),
            stated != null && signatures.isOrgan(stated) ? stated : null,
            signatures.letterhead());
    LocalDate issued = Days.stated(metadata.get(Metadata.Field.ISSUED));
    compareDays(signatures.day(), lines, diagnostics);
    LocalDate published = Days.published(lines);
    LocalDate uploaded = Days.stated(metadata.get(Metadata.Field.PUBLISHED));
    LocalDate own =
        shared
            ? first(signatures.day(), issued, signatures.writtenDay())
            : first(signatures.day(), issued, signatures.plainDay(), Days.printed(lines));
    date = own != null || shared ? own : first(published, uploaded);
    if (own == null && date != null) {
      diagnostics.add(DiagnosticCode.ISSUE_DATE_OF_PAGE, null, date.toString());
    }
  }

  /** Tells where the head says another day than the signature; of the two one is wrong. */
  private static void compareDays(
      @Nullable LocalDate signed, List<Line> lines, Diagnostics diagnostics) {
    LocalDate written = signed == null ? null : Days.written(lines);
    if (signed == null || written == null || written.equals(signed)) {
      return;
    }
    for (Line each : lines) {
      if (signed.equals(Days.alone(each))) {
        diagnostics.add(
            DiagnosticCode.ISSUE_DATES_DIFFER,
            each.number(),
            written.toString(),
            signed.toString());
        return;
      }
    }
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... candidates) {
    for (T each : candidates) {
      if (each != null) {
        return each;
      }
    }
    return null;
  }

  private void place(Metadata metadata, List<Line> lines, Diagnostics diagnostics) {
    Jurisdiction named = title == null || forwards ? null : PlaceNames.titled(title);
    Jurisdiction signs = issuer == null ? null : PlaceNames.issued(issuer);
    jurisdiction = named == null ? signs : named;
    if (named != null && signs != null && isFuller(signs, named)) {
      jurisdiction = signs;
    }
    if (jurisdiction == null && title != null) {
      jurisdiction = PlaceNames.titled(title);
    }
    String stated = metadata.get(Metadata.Field.ISSUER);
    if (jurisdiction == null && stated != null) {
      jurisdiction = PlaceNames.issued(stated);
    }
    boolean said = jurisdiction != null;
    Jurisdiction found = said ? jurisdiction : HeadLines.host(lines);
    if (found != null && found.level() == Level.CITY) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < lines.size() && text.length() < MOST_READ; i++) {
        text.append(lines.get(i).canon()).append('\n');
      }
      found = PlaceNames.ranked(found, text.toString());
    }
    jurisdiction = found;
    if (!said || found == null || found.level() == null) {
      diagnostics.add(
          DiagnosticCode.JURISDICTION_UNSURE, null, found == null ? "" : found.toString());
    }
  }

  /** Says whether an issuer says more of what a title names: the place above, all of its name. */
  private static boolean isFuller(Jurisdiction signs, Jurisdiction named) {
    return signs.name().equals(named.name())
        ? named.parent() == null && signs.parent() != null
        : signs.level() == Level.DEPARTMENT
            && named.level() == Level.DEPARTMENT
            && signs.name().startsWith(named.name());
  }

  private void year(
      Document document,
      HeadLines head,
      Metadata metadata,
      boolean shared,
      Diagnostics diagnostics) {
    Years.Found found = findYear(document, head, metadata, shared);
    if (found == null) {
      diagnostics.add(DiagnosticCode.YEAR_UNSURE, null, "");
      return;
    }
    year = found.year();
    yearOfPage = found.source() == Years.Source.PUBLISHED;
    if (found.source() != Years.Source.TITLE) {
      diagnostics.add(DiagnosticCode.YEAR_INFERRED, null, found.source().shown + " " + year);
    }
  }

  private Years.@Nullable Found findYear(
      Document document, HeadLines head, Metadata metadata, boolean shared) {
    LocalDate signed = head.signatures().day();
    Integer issued = year(signed != null ? signed : head.signatures().writtenDay());
    LocalDate stated = Days.stated(metadata.get(Metadata.Field.ISSUED));
    LocalDate uploaded = shared ? null : Days.stated(metadata.get(Metadata.Field.UPLOADED));
    Map<Years.Source, Supplier<@Nullable Integer>> sources = new EnumMap<>(Years.Source.class);
    sources.put(Years.Source.TITLE, () -> title == null ? null : Years.inTitle(title));
    sources.put(
        Years.Source.TEXT, () -> first(head.titles().year(), Years.inText(preamble, issued)));
    sources.put(Years.Source.NUMBER, () -> number == null ? null : Years.inTitle(number));
    sources.put(Years.Source.ISSUED, () -> first(issued, year(stated)));
    sources.put(Years.Source.CITED, () -> Years.cited(preamble));
    sources.put(Years.Source.LIMITS, () -> Years.ofDates(document));
    sources.put(Years.Source.PUBLISHED, () -> first(year(date), year(uploaded)));
    for (Map.Entry<Years.Source, Supplier<@Nullable Integer>> each : sources.entrySet()) {
      Integer found = each.getValue().get();
      if (found != null) {
        return new Years.Found(found, each.getKey());
      }
    }
    return null;
  }

  private static @Nullable Integer year(@Nullable LocalDate day) {
    return day == null ? null : day.getYear();
  }

  /**
   * Joins lines to paragraphs. What stands above the title and is no sentence, such as a stray
   * label of the page, is left out, and the source map says so.
   */
  private static String paragraphs(List<Line> lines, HeadLines head, Diagnostics diagnostics) {
    StringBuilder out = new StringBuilder();
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      paragraph.add(line);
      if (i + 1 == lines.size()
          || head.isClosed(line)
          || "。:;".indexOf(line.canon().charAt(line.length() - 1)) >= 0) {
        Passage passage = Passage.join(paragraph);
        if (passage.length() >= 12
            && (passage.canon.indexOf('。') >= 0 || passage.canon.indexOf(',') >= 0)) {
          out.append(out.isEmpty() ? "" : "\n").append(passage.text);
        } else {
          for (Line stray : paragraph) {
            diagnostics
                .fates()
                .put(stray.number(), Fate.FURNITURE, "页面上的零星文字 stray words of the page");
          }
        }
        paragraph.clear();
      }
    }
    return out.toString();
  }
}
