package io.github.duibiao.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theme while its section is being read. */
final class ThemeDraft {
  private final String id;
  private @Nullable Facet facet;
  private @Nullable String zh;
  private @Nullable String en;
  private @Nullable String definition;
  private final List<Indicator> strong = new ArrayList<>();
  private final List<Indicator> weak = new ArrayList<>();
  private final List<Indicator> against = new ArrayList<>();
  private final List<OfficialField> fields = new ArrayList<>();

  ThemeDraft(String id) {
    this.id = id;
  }

  static ThemeDraft of(Theme theme) {
    ThemeDraft draft = new ThemeDraft(theme.id());
    draft.facet = theme.facet();
    draft.zh = theme.zh();
    draft.en = theme.en();
    draft.definition = theme.definition();
    draft.strong.addAll(theme.strong());
    draft.weak.addAll(theme.weak());
    draft.against.addAll(theme.against());
    draft.fields.addAll(theme.fields());
    return draft;
  }

  String id() {
    return id;
  }

  void add(OfficialField field) {
    fields.add(field);
    strong.addAll(field.words());
  }

  void set(String key, String value) {
    switch (key) {
      case "facet" -> facet = facet(value);
      case "zh" -> zh = value;
      case "en" -> en = value;
      case "definition" -> definition = value;
      case "strong" -> strong.addAll(words(value));
      case "weak" -> weak.addAll(words(value));
      case "against" -> against.addAll(words(value));
      default -> throw new IllegalArgumentException("\"" + key + "\" is unknown in a theme");
    }
  }

  /** What a person who wrote a wrong value under a key should do. */
  static String remedy(String key) {
    return switch (key) {
      case "facet" ->
          "use " + String.join(" or ", Arrays.stream(Facet.values()).map(Facet::id).toList());
      case "strong", "weak", "against" ->
          "write words apart by blanks, {one|other} for alternatives, … for a gap between two words";
      case "field" -> "write: field: number 中文名 / English name / words apart by blanks";
      default -> "use facet, zh, en, definition, strong, weak, against or field";
    };
  }

  static String remedyZh(String key) {
    return switch (key) {
      case "facet" -> "请用 function（公开职能）或 field（公开领域）";
      case "strong", "weak", "against" -> "词间用空格隔开，{甲|乙} 表示任一，两词之间的 … 表示间隔";
      case "field" -> "请写成 field: 编号 中文名 / English name / 空格隔开的词";
      default -> "请用 facet、zh、en、definition、strong、weak、against 或 field";
    };
  }

  static List<Indicator> words(String value) {
    List<Indicator> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || Character.isWhitespace(value.charAt(i))) {
        if (i > from) {
          words.add(Indicator.parse(value.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static Facet facet(String value) {
    for (Facet facet : Facet.values()) {
      if (facet.id().equals(value)) {
        return facet;
      }
    }
    throw new IllegalArgumentException("unknown facet \"" + value + "\"");
  }

  /** Gives an entry without words of its own every strong word that is no other entry's. */
  private OfficialField resolve(OfficialField field) {
    if (!field.words().isEmpty()) {
      return field;
    }
    List<Indicator> words = new ArrayList<>(strong);
    for (OfficialField other : fields) {
      words.removeAll(other.words());
    }
    return new OfficialField(field.number(), field.zh(), field.en(), field.theme(), words);
  }

  /** Returns the keys that a theme must have and this one has not. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    add(missing, "facet", facet == null);
    add(missing, "zh", zh == null);
    add(missing, "en", en == null);
    add(missing, "definition", definition == null);
    add(missing, "strong", strong.isEmpty());
    return missing;
  }

  private static void add(List<String> missing, String key, boolean is) {
    if (is) {
      missing.add(key);
    }
  }

  Theme theme() {
    if (facet == null || zh == null || en == null || definition == null) {
      throw new IllegalStateException(id + " has no " + missing());
    }
    List<OfficialField> resolved = new ArrayList<>(fields.size());
    for (OfficialField field : fields) {
      resolved.add(resolve(field));
    }
    return new Theme(id, facet, zh, en, definition, strong, weak, against, resolved);
  }
}
