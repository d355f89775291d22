package io.github.duibiao.codebook;

import io.github.duibiao.plan.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the format of codebook files: a head of {@code key: value} lines, then one {@code [id]}
 * section a theme. The shipped files open with a description of it.
 */
final class CodebookFile {
  /** A line of a theme, as it is written. */
  record ThemeLine(String theme, String key, String value, int number) {}

  private final String name;
  private final List<ThemeLine> themeLines = new ArrayList<>();
  private final Map<String, ThemeDraft> drafts = new LinkedHashMap<>();
  private final Map<String, Integer> sections = new HashMap<>();
  private final Map<String, String> head = new HashMap<>();
  private final Set<Level> levels = EnumSet.noneOf(Level.class);
  private final Map<Integer, Integer> fieldLines = new HashMap<>();

  /** What the file adds to; null for nothing, as far as is read. */
  private @Nullable Codebook base;

  CodebookFile(String name, @Nullable Codebook base) {
    this.name = name;
    if (base != null) {
      extend(base);
    }
  }

  private void extend(Codebook codebook) {
    base = codebook;
    codebook.themes().forEach(theme -> drafts.put(theme.id(), ThemeDraft.of(theme)));
    codebook.officialFields().forEach(field -> fieldLines.put(field.number(), 0));
  }

  static Codebook parse(String text, String name, @Nullable Codebook base)
      throws CodebookException {
    return new CodebookFile(name, base).parse(text);
  }

  /** Returns the lines of the themes that were read, in their order. */
  List<ThemeLine> themeLines() {
    return themeLines;
  }

  Codebook parse(String text) throws CodebookException {
    ThemeDraft current = null;
    int number = 0;
    int next = 0;
    while (next < text.length()) {
      int end = text.indexOf('\n', next);
      int from = next;
      next = end < 0 ? text.length() : end + 1;
      number++;
      String line = strip(text.substring(from, end < 0 ? text.length() : end));
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        current = open(line, number);
      } else {
        int colon = colon(line);
        if (colon < 1) {
          throw error(
              number,
              "“" + line + "”既不是主题标题，也不是键值行",
              "请写成 [theme-id] 或 key: value，注释以 # 开头",
              "\"" + line + "\" is neither a section nor a key with a value",
              "write [theme-id], key: value, or # before a comment");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        if (current == null) {
          setHead(key, value, number);
        } else {
          set(current, key, value, number);
        }
      }
    }
    return finish(Math.max(1, number));
  }

  /** The byte order mark some editors write is no part of the text. */
  private static String strip(String line) {
    return (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
  }

  private static int colon(String line) {
    int half = line.indexOf(':');
    int full = line.indexOf('：');
    return half < 0 ? full : full < 0 ? half : Math.min(half, full);
  }

  private ThemeDraft open(String line, int number) throws CodebookException {
    if (!line.endsWith("]")) {
      throw error(
          number,
          "主题标题“" + line + "”没有闭合",
          "请以 ] 结尾",
          "the section \"" + line + "\" is not closed",
          "end it with ]");
    }
    String id = line.substring(1, line.length() - 1).strip();
    if (!isId(id)) {
      throw error(
          number,
          "“" + id + "”不能作主题编号",
          "请用小写字母、数字和单个连字符，如 policy-interpretation",
          "\"" + id + "\" is no theme id",
          "use lower-case letters, digits and single hyphens, such as policy-interpretation");
    }
    Integer before = sections.putIfAbsent(id, number);
    if (before != null) {
      throw error(
          number,
          "主题“" + id + "”出现两次，首次在第 " + before + " 行",
          "请合并，或给其中一个另取编号",
          "the theme \"" + id + "\" stands twice, first in line " + before,
          "merge the two or give one another id");
    }
    ThemeDraft draft = drafts.get(id);
    if (draft == null) {
      draft = new ThemeDraft(id);
      drafts.put(id, draft);
    }
    return draft;
  }

  private static boolean isId(String id) {
    boolean start = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      if (!letter && !digit && (c != '-' || start)) {
        return false;
      }
      start = c == '-';
    }
    return !start;
  }

  private void setHead(String key, String value, int number) throws CodebookException {
    if (!List.of("codebook", "title", "about", "official-list", "official-for", "extends")
        .contains(key)) {
      throw error(
          number,
          "第一个主题之前无法识别“" + key + "”",
          "请用 codebook、title、about、official-list、official-for、extends，或先写 [theme-id]",
          "\"" + key + "\" is unknown before the first theme",
          "use codebook, title, about, official-list, official-for or extends, or open a theme with [theme-id]");
    }
    if (head.putIfAbsent(key, value) != null) {
      throw error(number, "“" + key + "”出现两次", "请只留一个", "\"" + key + "\" stands twice", "keep one");
    }
    if (key.equals("official-for")) {
      setLevels(value, number);
    }
    if (key.equals("extends") && base == null && Codebook.bundledIds().contains(value)) {
      // The head stands above all themes: nothing is read yet that the codebook could be added to.
      extend(Codebook.bundled(value));
    }
    if (key.equals("extends")) {
      checkBase(value, number);
    }
  }

  private void checkBase(String wanted, int number) throws CodebookException {
    String bundled = String.join("、", Codebook.bundledIds());
    String bundledEn = String.join(", ", Codebook.bundledIds());
    if (base == null) {
      throw error(
          number,
          "没有名为“" + wanted + "”的内置词表",
          "请用 " + bundled + " 之一",
          "no codebook \"" + wanted + "\" comes with the program",
          "use one of " + bundledEn);
    }
    if (!base.id().equals(wanted)) {
      throw error(
          number,
          "本文件扩展“" + wanted + "”，却加在“" + base.id() + "”之上",
          "请用 extendedBy 加在它所扩展的词表之上；内置的有 " + bundled,
          "this extends \"" + wanted + "\" but was read on top of \"" + base.id() + "\"",
          "read it with extendedBy on the codebook it extends; bundled are " + bundledEn);
    }
  }

  private void setLevels(String value, int number) throws CodebookException {
    for (String word : List.of(value.strip().split(" +"))) {
      try {
        levels.add(Level.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw error(
            number,
            "无法识别的政府层级“" + word + "”",
            "请用下列英文之一",
            "unknown level of government \"" + word + "\"",
            "use "
                + Arrays.stream(Level.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  private void set(ThemeDraft draft, String key, String value, int number)
      throws CodebookException {
    if (value.isEmpty()) {
      throw error(
          number,
          "“" + key + "”没有内容",
          "请补上，或删去此行",
          "\"" + key + "\" has no value",
          "give it one or remove the line");
    }
    themeLines.add(new ThemeLine(draft.id(), key, value, number));
    try {
      if (key.equals("field")) {
        OfficialField field = FieldLine.parse(value, draft.id());
        Integer before = fieldLines.putIfAbsent(field.number(), number);
        if (before != null) {
          throw error(
              number,
              "官方清单第 " + field.number() + " 项出现两次" + (before == 0 ? "" : "，首次在第 " + before + " 行"),
              "请只留一项",
              "entry "
                  + field.number()
                  + " of the official list stands twice"
                  + (before == 0 ? "" : ", first in line " + before),
              "keep one of them");
        }
        draft.add(field);
      } else {
        draft.set(key, value);
      }
    } catch (IllegalArgumentException e) {
      throw error(
          number,
          "“" + key + "”写法有误",
          ThemeDraft.remedyZh(key),
          String.valueOf(e.getMessage()),
          ThemeDraft.remedy(key));
    }
  }

  private Codebook finish(int lastLine) throws CodebookException {
    if (base == null && !head.containsKey("codebook")) {
      throw error(
          1,
          "词表没有编号",
          "请在文件开头写 codebook: 编号",
          "the codebook has no id",
          "begin the file with codebook: its-id");
    }
    if (drafts.isEmpty()) {
      throw error(
          lastLine,
          "词表没有主题",
          "请用 [theme-id] 添加",
          "the codebook has no theme",
          "add one with [theme-id]");
    }
    checkComplete(lastLine);
    Map<String, Theme> themes = new LinkedHashMap<>();
    drafts.forEach((theme, draft) -> themes.put(theme, draft.theme()));
    String id = head.getOrDefault("codebook", base == null ? "" : base.id());
    return new Codebook(
        id,
        head.getOrDefault("title", base == null ? id : base.title()),
        head.getOrDefault("about", base == null ? "" : base.about()),
        head.getOrDefault("official-list", base == null ? "" : base.officialList()),
        levels.isEmpty() && base != null ? base.officialFor() : levels,
        themes);
  }

  /** Tells everything that is missing at once, so that one need not look again and again. */
  private void checkComplete(int lastLine) throws CodebookException {
    List<ThemeDraft> incomplete =
        drafts.values().stream().filter(each -> !each.missing().isEmpty()).toList();
    if (incomplete.isEmpty()) {
      return;
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (ThemeDraft each : incomplete) {
      int line = sections.getOrDefault(each.id(), lastLine);
      zh.add("主题“" + each.id() + "”（第 " + line + " 行）缺少 " + String.join("、", each.missing()));
      en.add(
          "the theme \""
              + each.id()
              + "\" (line "
              + line
              + ") has no "
              + String.join(", no ", each.missing()));
    }
    throw error(
        sections.getOrDefault(incomplete.get(0).id(), lastLine),
        String.join("；", zh),
        "请在各标题下补上，每项一行，如“" + incomplete.get(0).missing().get(0) + ": …”",
        String.join("; ", en),
        "add a line for each under the heading, such as \""
            + incomplete.get(0).missing().get(0)
            + ": …\"");
  }

  private CodebookException error(
      int line, String problemZh, String remedyZh, String problem, String remedy) {
    return new CodebookException(
        name, line, problemZh + "：" + remedyZh + "。", problem + ": " + remedy);
  }
}
