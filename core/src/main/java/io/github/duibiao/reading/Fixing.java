package io.github.duibiao.reading;

import io.github.duibiao.document.Document;
import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.plan.SourceTable;
import io.github.duibiao.plan.SourceTable.Role;
import io.github.duibiao.reading.Fixes.Anchor;
import io.github.duibiao.reading.Fixes.Head;
import io.github.duibiao.reading.Fixes.OfTable;
import io.github.duibiao.reading.Fixes.Value;
import io.github.duibiao.reading.head.Front;
import io.github.duibiao.reading.label.Diagnostics;
import io.github.duibiao.text.Glyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of one document while it is read: sees whether each still fits the document, and
 * keeps what had been read in place of what was corrected.
 */
final class Fixing {
  final Fixes fixes;
  private final Diagnostics diagnostics;
  private final List<Correction> corrections = new ArrayList<>();

  /** What stands on each line; empty where nothing is corrected. */
  private final Map<Integer, StringBuilder> lines = new HashMap<>();

  private final Map<Integer, OfTable> tables = new TreeMap<>();
  private final Set<OfTable> used = new HashSet<>();

  Fixing(Fixes fixes, Document document, Diagnostics diagnostics) {
    this.fixes = fixes;
    this.diagnostics = diagnostics;
    if (fixes.isEmpty()) {
      return;
    }
    document.forEachText(
        (text, line) ->
            lines.computeIfAbsent(line, any -> new StringBuilder()).append(text).append(' '));
    for (OfTable each : fixes.tables) {
      if (fits(each.at())) {
        tables.put(each.at().line(), each);
      }
    }
  }

  /** Says whether a line says what a correction quotes of it; says so if it does not. */
  boolean fits(Anchor at) {
    String text = line(at.line());
    // Words are copied from the document as it stands, or from what was read of it.
    String raw = Glyphs.letters(String.valueOf(lines.getOrDefault(at.line(), new StringBuilder())));
    if (Glyphs.letters(text).contains(Glyphs.letters(Glyphs.clean(at.words())))
        || raw.contains(Glyphs.letters(at.words()))) {
      return true;
    }
    String shown =
        text.length() > at.words().length() ? text.substring(0, at.words().length()) : text;
    diagnostics.add(DiagnosticCode.FIX_STALE, at.line(), at.words(), shown);
    return false;
  }

  /** Returns what stands on a line. */
  String line(int number) {
    StringBuilder found = lines.get(number);
    return found == null ? "" : Glyphs.clean(found.toString().replace('\n', ' '));
  }

  /** Tells of a correction that fits nothing. */
  void unfit(@Nullable Integer line, String what) {
    diagnostics.add(DiagnosticCode.FIX_UNFIT, line, what);
  }

  /**
   * Keeps what had been read in place of what was corrected; nothing where the two are the same.
   */
  void correct(
      @Nullable String of,
      String field,
      @Nullable Integer line,
      @Nullable String read,
      @Nullable String now) {
    if (!Objects.equals(read, now)) {
      corrections.add(new Correction(of, field, line, read, now));
    }
  }

  List<Correction> corrections() {
    return corrections;
  }

  /** Corrects what was read of the plan as a whole. */
  void head(Front front) {
    Head head = fixes.head;
    front.title = set("title", front.title, head.title(), DiagnosticCode.TITLE_UNSURE);
    front.number = set("documentNumber", front.number, head.documentNumber());
    front.issuer = set("issuer", front.issuer, head.issuer());
    front.date = set("issuedOn", front.date, head.issuedOn());
    front.year =
        set(
            "year",
            front.year,
            head.year(),
            DiagnosticCode.YEAR_UNSURE,
            DiagnosticCode.YEAR_INFERRED);
    front.yearOfPage &= head.year() == null;
    Jurisdiction read = front.jurisdiction;
    String name =
        set(
            "place",
            read == null ? null : read.name(),
            head.place(),
            DiagnosticCode.JURISDICTION_UNSURE);
    Level level =
        set(
            "level",
            read == null ? null : read.level(),
            head.level(),
            DiagnosticCode.JURISDICTION_UNSURE);
    if (name == null) {
      if (head.level() != null && level != null) {
        unfit(null, "level");
      }
      front.jurisdiction = null;
    } else if (read != null && read.name().equals(name)) {
      front.jurisdiction = new Jurisdiction(name, level, read.aliases(), read.parent());
    } else {
      // The level that was read is that of the other place.
      if (head.level() == null) {
        correct(null, "level", null, shown(level), null);
      }
      front.jurisdiction = Jurisdiction.of(name, head.level() == null ? null : level);
    }
  }

  private <T> @Nullable T set(
      String field, @Nullable T read, @Nullable Value<T> value, DiagnosticCode... settles) {
    if (value == null) {
      return read;
    }
    Set<DiagnosticCode> settled = Set.of(settles);
    diagnostics.settle(each -> settled.contains(each.code()));
    correct(null, field, null, shown(read), shown(value.to()));
    return value.to();
  }

  private static @Nullable String shown(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** Returns what is said of the columns of tables, whichever table it is said of. */
  ColumnRoles stated(ColumnRoles always) {
    if (tables.isEmpty()) {
      return always;
    }
    Map<Integer, Role> all = new HashMap<>(always.byColumn());
    tables.values().forEach(each -> all.putAll(each.columns()));
    return new ColumnRoles(all);
  }

  /** Returns what is said of the columns of the table whose header is at a line; null for none. */
  @Nullable ColumnRoles columns(int line, ColumnRoles always) {
    OfTable table = tables.get(line);
    if (table == null) {
      return null;
    }
    used.add(table);
    Map<Integer, Role> all = new HashMap<>(always.byColumn());
    all.putAll(table.columns());
    return new ColumnRoles(all);
  }

  /** Keeps what the columns of a table had been taken for. */
  void columns(int line, @Nullable SourceTable read, @Nullable SourceTable now) {
    correct(null, "columns", line, columns(read), columns(now));
  }

  private static @Nullable String columns(@Nullable SourceTable table) {
    return table == null ? null : joined(table.columns(), Object::toString);
  }

  /** Tells of tables that are not there. */
  void endOfTables() {
    for (OfTable each : tables.values()) {
      if (!used.contains(each)) {
        unfit(each.at().line(), each.at().words());
      }
    }
  }

  /** Returns a list in one line; null where it is empty. */
  static <T> @Nullable String joined(List<T> values, Function<T, String> shown) {
    return values.isEmpty() ? null : values.stream().map(shown).collect(Collectors.joining("；"));
  }
}
