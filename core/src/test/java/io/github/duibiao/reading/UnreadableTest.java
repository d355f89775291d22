package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.duibiao.reading.PlanReadException.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with the reason and the remedy. */
class UnreadableTest {
  private static PlanReadException refused(byte[] bytes, String name) {
    return catchThrowableOfType(
        PlanReadException.class, () -> PlanReader.standard().read(bytes, name));
  }

  private static PlanReadException refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8), "x.txt");
  }

  @Test
  void aMissingFileAndADirectory(@TempDir Path folder) {
    Path missing = folder.resolve("missing.txt");
    PlanReadException e =
        catchThrowableOfType(PlanReadException.class, () -> PlanReader.standard().read(missing));
    assertThat(e.reason()).isEqualTo(Reason.MISSING);
    assertThat(e).hasMessageContaining(missing.toString()).hasMessageContaining("文件不存在");
    e = catchThrowableOfType(PlanReadException.class, () -> PlanReader.standard().read(folder));
    assertThat(e.reason()).isEqualTo(Reason.DIRECTORY);
  }

  @Test
  void anEmptyFileAndABlankOne(@TempDir Path folder) throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    PlanReadException e =
        catchThrowableOfType(PlanReadException.class, () -> PlanReader.standard().read(empty));
    assertThat(e.reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused(" \n\u3000\r\n").reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aPictureAndAFormatThatIsNotRead() {
    byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    assertThat(refused(png, "a.txt").reason()).isEqualTo(Reason.NO_TEXT_LAYER);
    assertThat(refused(HexFormat.of().parseHex("377abcaf271c0004"), "a.7z"))
        .hasMessageContaining("7z")
        .extracting(PlanReadException::reason)
        .isEqualTo(Reason.UNSUPPORTED);
    assertThat(refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "a.pdf").reason())
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aTextThatIsNoPlan() {
    assertThat(refused("今天天气很好。\n我们去公园散步，看到了很多花。\n").reason()).isEqualTo(Reason.NOT_A_PLAN);
    assertThat(refused("一、牛奶\n二、面包\n三、鸡蛋\n").reason()).isEqualTo(Reason.NOT_A_PLAN);
  }

  @Test
  void aPlanWithoutTasks() {
    assertThat(refused("常青县2023年政务公开工作要点\n为做好工作，制定本要点。\n").reason()).isEqualTo(Reason.NO_TASKS);
  }

  @Test
  void aTextThatIsNotChinese() {
    String plan =
        "Work Plan of the County Government for 2023\n"
            + "1. Improve public services. All departments publish their catalogues by June.\n"
            + "2. Strengthen supervision. Inspect every quarter.\n";
    assertThat(refused(plan).reason()).isEqualTo(Reason.NOT_CHINESE);
    assertThat(refused(plan)).hasMessageContaining("中文").hasMessageContaining("Chinese");
  }

  @Test
  void aReportOnWhatWasDone() {
    String report =
        "云岭县司法局2021年工作总结\n一年来，县司法局较好地完成了各项任务。\n"
            + "一、法治宣传深入人心。全年共开展宣传活动120场次。\n"
            + "二、人民调解扎实有效。累计调解纠纷2300件。\n";
    assertThat(refused(report).reason()).isEqualTo(Reason.REPORT);
  }

  @Test
  void aNoticeWhoseTasksStandInAnAttachmentThatIsNotThere() {
    String notice =
        "各镇人民政府，县直各单位：\n现将《政府工作报告任务分解表》印发给你们，请认真落实。\n" + "附件：政府工作报告任务分解表\n云岭县人民政府办公室\n2022年1月21日\n";
    assertThat(refused(notice).reason()).isEqualTo(Reason.TASKS_ATTACHED);
    String whole = notice + "附件\n一、推进路灯改造。更换老旧路灯。\n二、推进河道保洁。打捞漂浮物。\n";
    assertThat(refused(whole)).isNull();
  }

  @Test
  void brokenJsonNamesThePlace() {
    PlanReadException e = refused("{\"schema\": \"duibiao/plan/1\",\n \"id\": }");
    assertThat(e.reason()).isEqualTo(Reason.BROKEN_JSON);
    assertThat(e).hasMessageContaining("x.txt:2:");
  }

  @Property(tries = 300)
  void bytesOfAnyKindAreReadOrRefusedButNothingElse(@ForAll byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Property(tries = 300)
  void textOfAnyKindIsReadOrRefusedButNothingElse(@ForAll String text) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    readOrRefuse(("2023年政务公开工作要点\n一、" + text + "\n二、" + text).getBytes(StandardCharsets.UTF_8));
    readOrRefuse(("任务\n工作任务 | 责任单位 | 完成时限\n" + text + "|" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      assertThat(PlanReader.standard().read(bytes, "x").tasks()).isNotEmpty();
    } catch (PlanReadException e) {
      assertThat(e.getMessage()).startsWith("x:");
    }
  }
}
