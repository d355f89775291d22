package io.github.duibiao.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.plan.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {
  private static final String SMALL =
      """
      codebook: small
      title: 小词表

      [water]
      facet: field
      zh: 供水
      en: Water
      definition: Water supply
      strong: 供水 {自来|饮用}水
      weak: 水
      """;

  @Test
  void theStandardCodebookHasTwentySixFunctionsAndTwentyNineFields() {
    Codebook codebook = Codebook.standard();
    assertThat(codebook.themes(Facet.FUNCTION)).hasSize(26);
    assertThat(codebook.themes(Facet.FIELD)).hasSize(29);
    assertThat(codebook.theme("gazette").orElseThrow().zh()).isEqualTo("政府公报");
    assertThat(codebook.theme("no-such-theme")).isEmpty();
  }

  @Test
  void everyEntryOfTheOfficialListBelongsToATheme() {
    Codebook codebook = Codebook.standard();
    assertThat(codebook.officialFields())
        .extracting(OfficialField::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
    assertThat(codebook.officialFields())
        .allSatisfy(field -> assertThat(field.words()).isNotEmpty());
    assertThat(codebook.officialFor()).containsExactlyInAnyOrder(Level.COUNTY, Level.TOWNSHIP);
  }

  @Test
  void anEntryWithAnAsteriskHasTheWordsOfItsTheme() {
    Theme elderly = Codebook.standard().theme("elderly-childcare").orElseThrow();
    assertThat(elderly.fields().get(0).words()).isEqualTo(elderly.strong());
  }

  @Test
  void anotherKindOfPlanHasACodebookOfItsOwn() {
    Codebook other = Codebook.bundled("business-environment");
    assertThat(other.themes()).hasSize(10);
    assertThat(other.officialFields()).isEmpty();
    assertThatThrownBy(() -> Codebook.bundled("no-such-codebook"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("business-environment");
  }

  @Test
  void alternativesAndGapsAreSpeltOut() {
    assertThat(Indicator.parse("{自来|饮用}水").sequences())
        .containsExactly(List.of("自来水"), List.of("饮用水"));
    assertThat(Indicator.parse("听取…{汇报|}意见").sequences())
        .containsExactly(List.of("听取", "汇报意见"), List.of("听取", "意见"));
  }

  @Test
  void anExtensionAddsThemesAndWords(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("more.codebook");
    Files.writeString(
        file,
        """
        extends: small
        [water]
        strong: 节水
        [heat]
        facet: field
        zh: 供热
        en: Heat
        definition: District heating
        strong: 供热
        """);
    Codebook extended = Codebook.parse(SMALL, "small.codebook").extendedBy(file);
    assertThat(extended.themes()).extracting(Theme::id).containsExactly("water", "heat");
    assertThat(extended.theme("water").orElseThrow().strong())
        .extracting(Indicator::pattern)
        .containsExactly("供水", "{自来|饮用}水", "节水");
    assertThat(extended.id()).isEqualTo("small");
  }

  @Test
  void aFileOfAnotherBaseIsRefused() throws IOException {
    Codebook small = Codebook.parse(SMALL, "small.codebook");
    assertThatThrownBy(() -> small.extendedBy("extends: other\n", "x.codebook"))
        .isInstanceOf(CodebookException.class)
        .hasMessageStartingWith("x.codebook:1:")
        .hasMessageContaining("other")
        .hasMessageContaining("extendedBy");
  }

  @Test
  void aFileThatExtendsWhatIsNotThereIsToldWhatIs() {
    refuses(
        "extends: business-environmnt\n\n[water]\n",
        1,
        "no codebook \"business-environmnt\"",
        "business-environment");
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    String text = "codebook: own\n[water]\nfacet: field\nzh: 供水\n[heat]\nzh: 供热\nstrong: 供热\n";
    refuses(text, 2, "\"water\" (line 2) has no en, no definition, no strong", "en: …");
    refuses(text, 2, "“heat”（第 5 行）缺少 facet、en、definition", "en: …");
    assertThatThrownBy(() -> Codebook.parse(text, "own.codebook"))
        .isInstanceOfSatisfying(
            CodebookException.class,
            e -> {
              assertThat(e.zh()).startsWith("own.codebook:2: 主题“water”").doesNotContain("theme");
              assertThat(e.en()).startsWith("own.codebook:2: the theme").doesNotContain("主题");
            });
  }

  @Test
  void aByteOrderMarkAndFullWidthColonsAreRead() throws IOException {
    Codebook codebook =
        Codebook.parse("\uFEFF" + SMALL.replace("zh: 供水", "zh：供水"), "small.codebook");
    assertThat(codebook.theme("water").orElseThrow().zh()).isEqualTo("供水");
  }

  @Test
  void errorsNameFileLineAndRemedy() {
    refuses(
        SMALL.replace("facet: field", "facet: area"),
        5,
        "unknown facet \"area\"",
        "function or field");
    refuses(SMALL + "[water]\n", 11, "stands twice, first in line 4", "another id");
    refuses(SMALL.replace("饮用}水", "饮用水"), 9, "is not closed", "{one|other}");
    refuses(SMALL.replace("zh: 供水\n", ""), 4, "has no zh", "zh: …");
    refuses(SMALL.replace("strong: 供水 {自来|饮用}水\n", ""), 4, "has no strong", "strong: …");
    refuses(SMALL.replace("weak: 水", "week: 水"), 10, "\"week\" is unknown", "weak");
    refuses(SMALL.replace("[water]", "[water"), 4, "is not closed", "end it with ]");
    refuses(SMALL.replace("[water]", "[Water]"), 4, "is no theme id", "lower-case");
    refuses(SMALL + "供水\n", 11, "neither a section nor a key", "# before a comment");
    refuses(SMALL.replace("codebook: small\n", ""), 1, "has no id", "codebook: its-id");
    refuses(SMALL.replace("weak: 水", "weak:"), 10, "has no value", "remove the line");
    refuses(SMALL.replace("weak: 水", "weak: 听取…"), 10, "is empty", "… for a gap");
    refuses(SMALL.replace("title: 小词表", "official-for: village"), 2, "unknown level", "county");
    refuses(SMALL + "field: one / One / 供水\n", 11, "no entry of the official list", "number");
    refuses(
        SMALL + "field: 1 供水 / Water / *\nfield: 1 水 / W / 水\n",
        12,
        "first in line 11",
        "one of them");
    refuses("codebook: empty\n", 1, "has no theme", "[theme-id]");
  }

  private static void refuses(String text, int line, String problem, String remedy) {
    assertThatThrownBy(() -> Codebook.parse(text, "own.codebook"))
        .isInstanceOf(CodebookException.class)
        .hasMessageStartingWith("own.codebook:" + line + ": ")
        .hasMessageContaining(problem)
        .hasMessageContaining(remedy)
        .hasMessageMatching("(?s)own.codebook:\\d+: .*\\p{IsHan}.*：.*\\p{IsHan}.*。.*");
  }
}
