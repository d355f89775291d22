package io.github.duibiao.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents, good and bad, for the command line to read. */
final class Documents {
  private Documents() {}

  static Path county(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("jiaxian-2024.txt"),
        """
        甲县人民政府办公室
        关于印发《甲县2024年政务公开工作要点》的通知
        甲府办〔2024〕3号
        甲县人民政府办公室
        2024年3月1日
        甲县2024年政务公开工作要点
        一、加强政策解读
        （一）提高解读质量。政策文件与解读材料同步公开，8月底前完成。（责任单位：县政府办公室、县司法局）
        （二）拓宽解读渠道。通过政府网站和政务新媒体发布解读材料。（责任单位：县政府办公室）
        二、夯实工作基础
        （三）加强业务培训。每年至少组织1次政务公开培训。（牵头单位：县政府办公室；责任单位：各乡镇）
        """);
  }

  static Path town(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("yizhen-2024.txt"),
        """
        乙镇2024年政务公开工作要点
        一、提高政策解读质量。做好政策文件的解读，解读材料与文件同步公开。
        二、规范依申请公开办理。健全接收、登记、审核、答复流程，依法按时答复申请人。
        """);
  }

  /** A plan of which every text tries to be more than text. */
  static Path nasty(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("nasty-2024.txt"),
        """
        <script>alert(1)</script>县2024年政务公开工作要点
        一、<img src=x onerror=alert(2)>加强“政策”解读
        （一）=HYPERLINK("http://example.invalid","x")加强解读。开展<script>alert(3)</script>工作，8月底前完成。（责任单位：@SUM(1+1)局、"><svg onload=alert(4)>办）
        （二）%s。落实各项工作。（责任单位：县政府办公室）
        （三）-1+1|cmd' /C calc'!A0加强`公开`[x](javascript:alert(5))。推进工作。
        """
            .formatted("加强公开".repeat(2_500)));
  }

  static Path file(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Path picture(Path folder) throws IOException {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
    return Files.write(folder.resolve("scan.png"), head);
  }
}
