package io.github.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import io.github.duibiao.codebook.Codebook;
import io.github.duibiao.codebook.Theme;
import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.plan.Correction;
import io.github.duibiao.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final Comparison COMPARISON =
      Comparison.of(
          List.of(
              TestPlans.county(),
              TestPlans.town(),
              TestPlans.nasty("bingshi-2023"),
              TestPlans.nasty("<script>-2023")));
  private static final String HTML = COMPARISON.report().html();
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void nothingInItCanRun() {
    assertThat(PAGE.select("iframe, object, embed, img, link, base, math, animate")).isEmpty();
    assertThat(PAGE.select("form[action], [formaction]")).isEmpty();
    // Its own three: the data, the charts, the script.
    assertThat(PAGE.select("script")).hasSize(3);
    assertThat(PAGE.select("script[src]")).isEmpty();
    assertThat(PAGE.expectFirst("script").attr("type")).isEqualTo("application/json");
    assertThat(PAGE.expectFirst("script").data()).doesNotContain("<");
    for (Element element : PAGE.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    assertThat(PAGE.select("[href], [src], [xlink:href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(PAGE.select("svg *").eachAttr("onload")).isEmpty();
  }

  @Test
  void whatWasCorrectedAfterReadingIsTold() {
    Plan corrected =
        TestPlans.county().toBuilder()
            .corrections(List.of(new Correction(null, "year", null, "2022", "<2023>")))
            .build();
    Comparison comparison = Comparison.of(List.of(corrected, TestPlans.town()));
    assertThat(Jsoup.parse(comparison.report().html()).select(".corrections li").text())
        .isEqualTo("年份year 2022 → <2023>");
    assertThat(comparison.report().markdown(MemoLanguage.EN))
        .contains("values corrected by hand after reading: 1");
    assertThat(HTML).doesNotContain("class=\"corrections\"");
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndNothingElse() throws Exception {
    String style = PAGE.expectFirst("style").data();
    List<String> scripts = PAGE.select("script:not([type])").stream().map(Element::data).toList();
    assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src "
                + hash(style)
                + "; script-src "
                + hash(scripts.get(0))
                + " "
                + hash(scripts.get(1))
                + "; base-uri 'none'; form-action 'none'");
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(style).doesNotContain("url(").doesNotContain("@import").doesNotContain("</");
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void theScriptMakesNoHtmlOutOfText() {
    String script = PAGE.select("script:not([type])").get(1).data();
    assertThat(script)
        .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
  }

  @Test
  void whatNeedsTheScriptIsHiddenWithoutIt() {
    assertThat(PAGE.expectFirst("style").data()).contains("html:not(.js) .scripted");
    assertThat(PAGE.select("select, input[type=search]"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.closest(".scripted")).isNotNull());
  }

  @Test
  void everyLinkLeadsToOnePlaceOfThePage() {
    Set<String> ids = new HashSet<>();
    for (Element element : PAGE.select("[id]")) {
      assertThat(ids.add(element.id())).as(element.id()).isTrue();
      assertThat(element.id()).doesNotContainAnyWhitespaces();
    }
    for (Element link : PAGE.select("a[href]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    for (Element label : PAGE.select("label[for]")) {
      assertThat(ids).contains(label.attr("for"));
    }
  }

  @Test
  void whatAPlanSaysIsShownAsItIs() {
    assertThat(PAGE.select("h3").eachText())
        .contains("<script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3)");
    assertThat(PAGE.text()).contains("=HYPERLINK(\"http://example.invalid\",\"x\")");
  }

  @Test
  void everyTaskAndWorkingMeasureHasItsPlace() {
    assertThat(PAGE.select("div.task")).hasSize(2 + 2 + 3 + 3);
    assertThat(PAGE.select("#task-jiaxian-2023-1 .measures > li")).hasSize(2);
    assertThat(PAGE.select("#task-jiaxian-2023-1-1 .meta").text())
        .contains("牵头 县政府办")
        .contains("责任 县司法局")
        .contains("第 21 行");
  }

  @Test
  void equalTasksStandInOneRow() {
    Element row = PAGE.expectFirst("tbody:has(#task-jiaxian-2023-1) tr:nth-child(2)");
    assertThat(row.select("#task-yizhen-2023-1")).hasSize(1);
    assertThat(row.expectFirst("td").attr("data-plan")).isEqualTo("甲县 2023");
    assertThat(row.select("#task-jiaxian-2023-1 .duty").text())
        .contains("县政府办、县行政审批局")
        .contains("2023-08-31");
  }

  @Test
  void theTimelineShowsTheDayTheTaskAndWhoLeads() {
    assertThat(PAGE.select("#m-2023-08 li").text())
        .contains("2023-08-31")
        .contains("甲县 2023")
        .contains("一 提高政策解读质量")
        .contains("县政府办");
  }

  @Test
  void everyLabelStandsInBothLanguages() {
    assertThat(PAGE.select("span.zh")).hasSameSizeAs(PAGE.select("span.en"));
    assertThat(PAGE.select(".zh"))
        .allSatisfy(
            each -> {
              assertThat(each.attr("lang")).isEqualTo("zh-Hans");
              assertThat(each.nextElementSiblings().eachAttr("class")).startsWith("en");
            });
  }

  @Test
  void gapsQuoteTheOthersWithTheLineOfTheSource() {
    assertThat(PAGE.select("#gaps-yizhen-2023 .quote"))
        .isNotEmpty()
        .allSatisfy(
            quote -> {
              assertThat(quote.select("p").text()).isNotEmpty();
              assertThat(PAGE.getElementById(quote.select("cite a").attr("href").substring(1)))
                  .as("the place that is quoted")
                  .isNotNull();
              assertThat(quote.select("cite").text()).contains("行");
            });
  }

  @Test
  void themesAreCalledByTheirNamesWhereverTheyAreEvidence() {
    List<String> ids = Codebook.standard().themes().stream().map(Theme::id).toList();
    String themesInCommon = ".waterfall li:contains(Themes in common) .detail";
    assertThat(PAGE.select(themesInCommon + " .zh").eachText()).contains("政策解读");
    assertThat(PAGE.select(themesInCommon + " .en").eachText()).contains("Policy interpretation");
    assertThat(PAGE.select(".detail").eachText()).doesNotContainAnyElementsOf(ids);
    String data = PAGE.expectFirst("script").data();
    assertThat(data).contains("[\"政策解读\",\"Policy interpretation\"]");
    // An id of one word, such as gazette, may well stand in an English name.
    assertThat(ids)
        .filteredOn(id -> id.contains("-"))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(data).doesNotContain(id));
  }
}
