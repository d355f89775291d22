package io.github.duibiao.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.document.Document;
import io.github.duibiao.document.Formats;
import io.github.duibiao.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document saved in several formats says the same in each of them. */
class OldFormatsTest {

  private static List<String> lines(String file) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String each : Shown.lines(Shown.file(file), file)) {
      // The office program sets a field anew, and puts a blank behind some numbers.
      lines.add(each.replaceFirst("[0-9]号附件.*", "号附件").replaceFirst("^(壹、|贰、|（.）|乙.[12]) ", "$1"));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"features.doc", "features.rtf", "features.odt"})
  void theSameIsReadAsOfDocx(String file) throws Exception {
    List<String> expected = lines("features.docx");
    if (file.endsWith(".rtf")) {
      assertThat(expected.remove("文本框里的话")).isTrue();
    }
    assertThat(lines(file)).containsExactlyElementsOf(expected);
  }

  @Test
  void theOriginalSaysThis() throws Exception {
    assertThat(lines("features.docx"))
        .containsExactly(
            "#云岭县2024年重点工作要点",
            "为做好全年工作，制定本要点。",
            "壹、加强政策解读",
            "解读材料在五个工作日内公开。责任单位：县政府办",
            "文本框里的话",
            "贰、建好公开平台",
            "每月检查一次网站。责任单位：县融媒体中心",
            "（甲）解读材料送审",
            "（乙）解读材料发布",
            "乙.1第二层第一",
            "乙.2第二层第二",
            "（丙）解读材料归档",
            "号附件",
            "序号|任务|责任单位|完成时限",
            "1|修订目录|县政府办/县财政局|8月底前",
            "2|^修订目录|县司法局|9月底前",
            "3|两列合一|^两列合一|内一 内二",
            "附则");
  }

  @Test
  void docKnowsTheNumbersThatWordCounts() throws Exception {
    assertThat(Shown.lines(Shown.file("numbering.doc"), "numbering.doc"))
        .contains(
            "壹、政策解读",
            "叁、监督考核",
            "丙、监督考核",
            "寅、监督考核",
            "③、监督考核",
            "C、监督考核",
            "c、监督考核",
            "III、监督考核",
            "iii、监督考核",
            "第三条监督考核",
            "03、监督考核",
            "３、监督考核",
            "3、监督考核");
  }

  @Test
  void aTextThatHoldsAWorkbookIsAText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(Shown.file("features.doc")))) {
      files
          .getRoot()
          .createDirectory("Embedded")
          .createDocument("Workbook", new ByteArrayInputStream(new byte[5_000]));
      files.writeFilesystem(out);
    }
    assertThat(Shown.lines(out.toByteArray(), "plan.doc"))
        .isEqualTo(Shown.lines(Shown.file("features.doc"), "plan.doc"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.wps", "plan.doc", "plan.txt", "plan.pdf"})
  void whatAFileIsCalledDoesNotMatter(String name) throws Exception {
    for (String file : List.of("features.doc", "features.rtf", "features.docx", "features.odt")) {
      Document own = Formats.standard().read(Shown.file(file), file, Limits.standard());
      Document other = Formats.standard().read(Shown.file(file), name, Limits.standard());
      assertThat(other).isEqualTo(own);
    }
  }
}
