package io.github.duibiao.document.office;

import static io.github.duibiao.document.office.WordFile.in;
import static io.github.duibiao.document.office.WordFile.list;
import static io.github.duibiao.document.office.WordFile.lvl;
import static io.github.duibiao.document.office.WordFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.Task;
import io.github.duibiao.reading.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However Word numbers the items of a plan, each is a task with the number that Word shows. */
class NumberedItemsTest {

  @ParameterizedTest
  @CsvSource({
    "chineseLegalSimplified, %1、, 壹, 肆",
    "chineseLegalSimplified, （%1）, 壹, 肆",
    "ideographLegalTraditional, %1、, 壹, 肆",
    "ideographTraditional, %1、, 甲, 丁",
    "ideographTraditional, %1．, 甲, 丁",
    "ideographTraditional, (%1), 甲, 丁",
    "ideographZodiac, %1、, 子, 卯",
    "ideographEnclosedCircle, %1, ㊀, ㊃",
    "decimalEnclosedCircle, %1, ①, ④",
    "decimalEnclosedCircleChinese, %1、, ①, ④",
    "decimalEnclosedFullstop, %1, ⒈, ⒋",
    "decimalEnclosedParen, %1, ⑴, ⑷",
    "decimalFullWidth, %1．, 1, 4",
    "decimalZero, %1., 01, 04",
    "upperLetter, %1., A, D",
    "lowerLetter, （%1）, a, d",
    "upperRoman, %1、, I, IV",
    "lowerRoman, (%1), i, iv",
    "chineseCounting, 第%1条, 第一条, 第四条",
    "chineseCountingThousand, （%1）, 一, 四",
    "japaneseCounting, %1、, 一, 四",
    "ordinal, %1., 1, 4"
  })
  void itemsAreTasksUnderTheirNumber(String format, String text, String first, String fourth)
      throws Exception {
    StringBuilder body = new StringBuilder(p("云岭县2024年政务公开工作要点"));
    body.append(p("为做好今年政务公开工作，制定本要点。"));
    for (String heading : new String[] {"加强政策解读", "建好公开平台", "规范依申请公开", "强化监督考核"}) {
      body.append(p(in(1, 0), heading));
      body.append(p("围绕重点工作抓好落实，8月底前完成。责任单位：县政府办、县财政局"));
    }
    WordFile file = WordFile.body(body.toString()).numbering(list(0, lvl(0, format, text, ""), 1));

    Plan plan = PlanReader.standard().read(file.bytes(), "plan.docx");

    assertThat(plan.tasks()).hasSize(4);
    assertThat(plan.tasks().get(0).number()).isEqualTo(first);
    assertThat(plan.tasks().get(3).number()).isEqualTo(fourth);
    assertThat(plan.tasks()).extracting(Task::title).contains("规范依申请公开");
    assertThat(plan.tasks())
        .allSatisfy(task -> assertThat(task.responsibilities()).hasSize(2))
        .allSatisfy(task -> assertThat(task.deadlines()).hasSize(1));
  }
}
