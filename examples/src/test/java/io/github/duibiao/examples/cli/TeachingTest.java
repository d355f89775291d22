package io.github.duibiao.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging pairs, measuring and fitting by them, and trying a codebook. */
class TeachingTest {
  private static final String LEFT = "sample:xuanhan";
  private static final String RIGHT = "sample:xinjian";
  private static final Pattern PAIR =
      Pattern.compile(
          "\"left\":\"([^\"]+)\",\"right\":\"([^\"]+)\",\"sampled\":\"(\\w+)\","
              + "\"rank\":(\\d+|null),\"probability\":([0-9.]+)");

  /** Takes the data out of a page and judges every pair of it: the same if at least so likely. */
  private static Path judged(Path folder, String page, double same) throws IOException {
    String data = data(page);
    List<String> judgements = new ArrayList<>();
    Matcher pair = PAIR.matcher(data);
    while (pair.find()) {
      double probability = Double.parseDouble(pair.group(5));
      judgements.add(
          "{\"left\": \"%s\", \"right\": \"%s\", \"judgement\": \"%s\", \"sampled\": \"%s\", \"rank\": %s, \"probability\": %s}"
              .formatted(
                  pair.group(1),
                  pair.group(2),
                  probability >= same ? "SAME" : "NONE",
                  pair.group(3),
                  pair.group(4),
                  pair.group(5)));
    }
    String plans = data.substring(data.indexOf("\"population\""), data.indexOf(",\"demands\""));
    String json =
        "{\"schema\": \"duibiao/judgements/1\", \"level\": \"TASK\", "
            + plans
            + ", \"judgements\": ["
            + String.join(",\n", judgements)
            + "]}";
    assertThat(Schemas.of("judgements-1.schema.json").complaints(json)).isEmpty();
    return Files.writeString(folder.resolve("judgements.json"), json);
  }

  private static String data(String page) {
    return Jsoup.parse(page).selectFirst("#data").data();
  }

  @Test
  void aPageHoldsTheMostUncertainPairsFirstAndRandomOnesAmongThem() {
    Run run = Run.of("label", LEFT, RIGHT, "--pairs", "30");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    List<Integer> ranks = new ArrayList<>();
    int random = 0;
    Matcher pair = PAIR.matcher(data(run.out()));
    int pairs = 0;
    while (pair.find()) {
      pairs++;
      random += pair.group(3).equals("RANDOM") ? 1 : 0;
      if (pair.group(3).equals("UNCERTAIN")) {
        ranks.add(Integer.valueOf(pair.group(4)));
      }
    }
    assertThat(pairs).isEqualTo(30);
    assertThat(random).isBetween(8, 15);
    assertThat(ranks).isSorted();
    assertThat(ranks.get(0)).isLessThanOrEqualTo(3);
    assertThat(Run.of("label", LEFT, RIGHT, "--pairs", "30").out()).isEqualTo(run.out());
  }

  @Test
  void aPageOfHostilePlansHoldsTheirTextAsDataAlone(@TempDir Path folder) throws IOException {
    Documents.nasty(folder);
    Documents.county(folder);
    Run run = Run.of("label", folder);
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, svg, link, iframe, [src], [href], [onerror], [onload]")).isEmpty();
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(data(run.out())).contains("alert(3)").doesNotContain("<");
  }

  @Test
  void judgementsMeasureTheModelWithIntervals(@TempDir Path folder) throws IOException {
    Path judgements = judged(folder, Run.of("label", LEFT, RIGHT).out(), 0.5);
    Run text = Run.of("evaluate", judgements, LEFT, RIGHT, "--lang", "en");
    assertThat(text.status()).isEqualTo(Exit.DONE);
    assertThat(text.out())
        .contains("60 pairs of tasks were judged")
        .contains("These are few pairs")
        .contains("F1 of the same: ")
        .contains("95% interval");
    assertThat(Run.of("evaluate", judgements, LEFT, RIGHT).out()).contains("判断的对数很少");
    String json = Run.of("evaluate", judgements, LEFT, RIGHT, "-f", "json").out();
    assertThat(Schemas.of("evaluation-1.schema.json").complaints(json)).isEmpty();
    assertThat(json).contains("\"judged\": 60").contains("\"few\": true");
  }

  @Test
  void aPageOfThresholdsHoldsFiguresAndNoTextOfAnyPlan(@TempDir Path folder) throws IOException {
    Path judgements = judged(folder, Run.of("label", LEFT, RIGHT).out(), 0.5);
    Run run = Run.of("evaluate", judgements, LEFT, RIGHT, "-f", "html");
    assertThat(run.status()).isEqualTo(Exit.DONE);
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, link, iframe, [src], [href]")).isEmpty();
    assertThat(page.selectFirst("meta[http-equiv]").attr("content")).doesNotContain("unsafe");
    assertThat(data(run.out()))
        .startsWith("{\"level\":\"TASK\",\"judged\":60")
        .contains("\"decided\":{\"called\":")
        .matches("[ -~]*");
  }

  @Test
  void plansThatWereNotJudgedAreRefused(@TempDir Path folder) throws IOException {
    Path judgements = judged(folder, Run.of("label", LEFT, RIGHT).out(), 0.5);
    Run other = Run.of("evaluate", judgements, LEFT, "sample:liantang");
    assertThat(other.status()).isEqualTo(Exit.USAGE);
    assertThat(other.err()).contains("nanchang-xinjian-2024");

    Path county = Documents.county(folder);
    Path town = Documents.town(folder);
    Path ours = judged(folder, Run.of("label", county, town).out(), 0.5);
    Files.writeString(town, Files.readString(town) + "三、其他。做好其他工作。\n");
    Run changed = Run.of("fit", ours, county, town);
    assertThat(changed.status()).isEqualTo(Exit.USAGE);
    assertThat(changed.err()).contains("not the one that was judged");
    assertThat(changed.out()).isEmpty();
  }

  @Test
  void judgementsAreRefusedWhereCorrectionsNumberTheTasksOtherwise(@TempDir Path folder)
      throws IOException {
    Path county = Documents.county(folder);
    Path town = Documents.town(folder);
    Path judgements = judged(folder, Run.of("label", county, town).out(), 0.5);
    assertThat(Run.of("evaluate", judgements, county, town).status()).isEqualTo(Exit.DONE);

    Files.writeString(
        folder.resolve("jiaxian-2024.txt.fixes.json"),
        "{\"schema\": \"duibiao/fixes/1\", \"tasks\": [{\"number\": \"一\", \"drop\": \"PREAMBLE\"}]}");
    for (String command : List.of("evaluate", "fit")) {
      Run refused = Run.of(command, judgements, county, town);
      assertThat(refused.status()).isEqualTo(Exit.USAGE);
      assertThat(refused.err()).contains("jiaxian-2024", "重新判断", "judge anew");
      assertThat(refused.out()).isEmpty();
    }
  }

  @Test
  void brokenJudgementsAreToldWithTheirPlace(@TempDir Path folder) throws IOException {
    Path broken = Documents.file(folder, "broken.json", "{\"schema\": \"duibiao/plan/1\"}");
    Run run = Run.of("evaluate", broken, LEFT, RIGHT);
    assertThat(run.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("broken.json:1:").contains("duibiao/judgements/1");
    assertThat(Run.of("evaluate", folder.resolve("none.json"), LEFT, RIGHT).status())
        .isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aFitThatGainsNothingSaysSoAndItsModelAlignsPlans(@TempDir Path folder) throws IOException {
    Path judgements = judged(folder, Run.of("label", LEFT, RIGHT).out(), 0.5);
    Path model = folder.resolve("model.tsv");
    Run fit = Run.of("fit", judgements, LEFT, RIGHT, "--out", model, "--lang", "en");
    assertThat(fit.status()).isEqualTo(Exit.DONE);
    assertThat(fit.err()).contains("Fitted to 60 judged pairs");
    Run aligned = Run.of("align", LEFT, RIGHT, "--model", model);
    assertThat(Schemas.of("alignment-1.schema.json").complaints(aligned.out())).isEmpty();
    assertThat(Run.of("coverage", LEFT, RIGHT, "-m", model).status()).isEqualTo(Exit.DONE);

    Run bad = Run.of("align", LEFT, RIGHT, "--model", judgements);
    assertThat(bad.status()).isEqualTo(Exit.USAGE);
    assertThat(bad.err()).contains("line 1");
    assertThat(Run.of("align", LEFT, RIGHT, "-m", folder.resolve("none")).status())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void tooFewJudgementsFitNothing(@TempDir Path folder) throws IOException {
    Path few = judged(folder, Run.of("label", LEFT, RIGHT, "--pairs", "5").out(), 0.5);
    Run run = Run.of("fit", few, LEFT, RIGHT);
    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("5 pairs").contains("10 at least");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aCodebookIsCheckedAndTriedOnPlans(@TempDir Path folder) throws IOException {
    String head =
        "codebook: own\ntitle: 自备\n\n[explaining]\nfacet: function\nzh: 说明\nen: Explaining\n";
    Path own =
        Documents.file(
            folder, "own.codebook", head + "definition: Whatever explains\nstrong: 解读 网\n");
    Run check = Run.of("codebook", "check", own, "--lang", "en");
    assertThat(check.status()).isEqualTo(Exit.DONE);
    assertThat(check.out()).contains("own.codebook:9: \"网\" is a single character");
    Path broken = Documents.file(folder, "broken.codebook", head + "strong: {解读\n");
    Run refused = Run.of("codebook", "check", broken);
    assertThat(refused.status()).isEqualTo(Exit.UNREADABLE);
    assertThat(refused.err()).contains("broken.codebook:8");

    Path plan = Documents.county(folder);
    Run tried = Run.of("codebook", "try", own, plan, "--lang", "en");
    assertThat(tried.out()).contains("【解读】").contains("### Tasks without a theme").contains("业务培训");
    String json = Run.of("codebook", "try", own, plan, "-f", "json").out();
    assertThat(Schemas.of("theme-hits-1.schema.json").complaints(json)).isEmpty();
    assertThat(Run.of("codebook", "try", own, plan, "-f", "csv").out().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("plan,task,measure,line,theme"));
    assertThat(Run.of("codebook", "try", own).status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aCodebookMayExtendABundledOne(@TempDir Path folder) throws IOException {
    Path more =
        Documents.file(
            folder,
            "more.codebook",
            "extends: open-government\n\n[shift-drill]\nfacet: function\nzh: 练兵\nen: Drill\n"
                + "definition: Drills\nstrong: 岗位练兵\n");
    assertThat(Run.of("codebook", "check", more).out()).contains("56 个主题");
    assertThat(Run.of("themes", Documents.county(folder), "-c", more).out())
        .contains("policy-interpretation");
  }
}
