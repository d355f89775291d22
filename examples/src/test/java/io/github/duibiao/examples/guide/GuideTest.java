package io.github.duibiao.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.editions.EditionTables;
import io.github.duibiao.examples.samples.SamplePlans;
import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.reuse.ReuseTable;
import io.github.duibiao.reuse.TaskReuse;
import io.github.duibiao.tables.Column;
import io.github.duibiao.tables.DataTable;
import io.github.duibiao.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the guide: their links lead somewhere, and the two languages say the same. */
class GuideTest {
  private static final Path GUIDE = Path.of("guide");
  private static final Path READ_ME = Path.of("..", "README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:sh|java)\\n(.*?)^```$");
  // An option that chooses the language of what is printed may differ between the two.
  private static final Pattern OF_LANGUAGE = Pattern.compile(" --lang \\w+");

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> pages = new ArrayList<>(pages(GUIDE));
    pages.add(READ_ME);
    for (Path page : pages) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path folder = page.toAbsolutePath().getParent();
        if (!link.group(1).contains("://") && !Files.exists(folder.resolve(link.group(1)))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(broken).isEmpty();
  }

  @Test
  void theLanguagesHaveTheSamePagesAndTheSameCommands() throws IOException {
    List<String> names = names("en");
    assertThat(names("zh")).isEqualTo(names);
    for (String name : names) {
      assertThat(blocks(GUIDE.resolve("zh").resolve(name)))
          .as(name)
          .isEqualTo(blocks(GUIDE.resolve("en").resolve(name)));
    }
  }

  @Test
  void everyDiagnosticCodeIsExplainedInItsWords() throws IOException {
    List<String> rows =
        DiagnosticCode.known().stream()
            .map(each -> Diagnostic.of(each, null))
            .map(each -> row(each.code().name(), each.severity(), each.message()))
            .toList();

    assertThat(Files.readAllLines(GUIDE.resolve("diagnostics.md")))
        .filteredOn(each -> each.startsWith("| `"))
        .isEqualTo(rows);
  }

  private static String row(String code, Diagnostic.Severity severity, String message) {
    String words = severity == Diagnostic.Severity.INFO ? "提示 info" : "警告 warning";
    return "| `" + code + "` | " + words + " | " + message.replace(" / ", " | ") + " |";
  }

  @Test
  void everyColumnOfEveryTableIsExplained() throws IOException {
    Tables tables = Comparison.of(SamplePlans.all()).tables();
    String page =
        """
        # 数据表各列 What is in each column

        `compare` 写出的 CSV 与 `comparison.tables()` 的各表。空格表示没有内容或未知；类型：\
        TEXT 文本，WHOLE 整数，NUMBER 小数，DATE 日期，FLAG true 或 false。
        The CSV files of `compare` and the tables of `comparison.tables()`. An empty cell means that \
        there is nothing or that it is not known.
        """;
    for (String name : Tables.names()) {
      page += "\n" + section(tables.data(name));
    }
    for (DataTable each :
        List.of(
            EditionTables.of(List.of()),
            EditionTables.ofStrands(List.of()),
            ReuseTable.of(List.<TaskReuse>of()))) {
      page += "\n" + section(each);
    }
    assertThat(GUIDE.resolve("columns.md")).hasContent(page);
  }

  private static String section(DataTable table) {
    StringBuilder section = new StringBuilder();
    section.append("## ").append(table.name()).append(' ').append(table.zh()).append("\n\n");
    section.append(table.documentationZh()).append('\n').append(table.documentation());
    section.append("\n\n| column | 列 | type | 含义 | meaning |\n|---|---|---|---|---|\n");
    for (Column column : table.columns()) {
      section.append("| `").append(column.name()).append("` | ").append(column.zh());
      section.append(" | ").append(column.type());
      section.append(" | ").append(column.documentationZh().replace("|", "\\|"));
      section.append(" | ").append(column.documentation().replace("|", "\\|")).append(" |\n");
    }
    return section.toString();
  }

  private static List<String> names(String language) throws IOException {
    return pages(GUIDE.resolve(language)).stream()
        .map(each -> each.getFileName().toString())
        .toList();
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<String> blocks(Path page) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      blocks.add(OF_LANGUAGE.matcher(block.group(1)).replaceAll(""));
    }
    return blocks;
  }
}
