package io.github.duibiao.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is doubtful in a codebook is told with its line. */
class CodebookCheckTest {
  private static final String HEAD =
      "codebook: own\n[a]\nfacet: field\nzh: 甲\nen: A\ndefinition: A\n";
  private static final String OTHER = "[b]\nfacet: field\nzh: 乙\nen: B\ndefinition: B\n";

  private static List<CodebookCheck.Warning> warnings(String text) throws CodebookException {
    return CodebookCheck.of(text, "own.codebook").warnings();
  }

  @Test
  void wordsThatLeadToTwoThemes() throws CodebookException {
    String text = HEAD + "strong: 供水 {停|限}电\n" + OTHER + "strong: 停电 供热\n";
    assertThat(warnings(text)).hasSize(1);
    assertThat(warnings(text).get(0).line()).isEqualTo(13);
    assertThat(warnings(text).get(0).en()).contains("\"停电\"").contains("a (line 7)");
    assertThat(warnings(HEAD + "strong: 供水\n" + OTHER + "strong: 供热\nweak: 供水 管网\n")).isEmpty();
  }

  @Test
  void wordsThatCountForNothing() throws CodebookException {
    assertThat(warnings(HEAD + "strong: 供水 管网\nweak: 供水\n"))
        .singleElement()
        .satisfies(each -> assertThat(each.en()).contains("adds nothing"));
    assertThat(warnings(HEAD + "strong: 供水 管网\nagainst: 管网\n"))
        .singleElement()
        .satisfies(each -> assertThat(each.en()).contains("never found"));
    assertThat(warnings(HEAD + "strong: 供水\nweak: 管网\n"))
        .singleElement()
        .satisfies(each -> assertThat(each.line()).isEqualTo(8));
  }

  @Test
  void singleCharacters() throws CodebookException {
    assertThat(warnings(HEAD + "strong: 供水\nstrong: 水\n"))
        .singleElement()
        .satisfies(each -> assertThat(each.zh()).contains("“水”只有一个字"));
  }

  @Test
  void aCodebookThatExtendsABundledOneIsReadOnTopOfIt() throws CodebookException {
    Codebook more =
        Codebook.parse(
            "extends: business-environment\n" + HEAD.substring(14) + "strong: 供水\n", "m");
    assertThat(more.themes()).hasSize(Codebook.bundled("business-environment").themes().size() + 1);
    assertThatThrownBy(() -> Codebook.parse("extends: none\n[a]\n", "m"))
        .hasMessageContaining("business-environment");
  }
}
