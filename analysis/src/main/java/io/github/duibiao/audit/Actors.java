package io.github.duibiao.audit;

import io.github.duibiao.plan.Task;
import io.github.duibiao.text.Glyphs;
import java.util.regex.Pattern;

/** Who acts according to the text of a task, where no clause says it: 各单位要 …, 县政府办每半年 …. */
final class Actors {
  private static final Pattern PARTS = Pattern.compile("[;:。!?\\s|]+");

  private static final Pattern ACTS =
      Pattern.compile(
          "\\p{IsHan}{0,14}"
              + Words.alternation("actor")
              + "(?:要|应|须|需|每|于|负责|将|不得|至少|按|定期|适时|及时|对|牵头|组织|开展|建立|做好|落实|主任会议|向|在|"
              + "[0-9一二两三四五六七八九十]{1,4}(?:月|年|日|季|个工作日)).{0,400}");

  /** Longer parts of a sentence are cut, so that a text takes time in proportion to its length. */
  private static final int LONGEST = 60;

  private Actors() {}

  /** Says whether a part of a sentence begins with somebody who acts. */
  static boolean names(Task task) {
    return PARTS
        .splitAsStream(Glyphs.canonical(task.title() + "。" + task.text()))
        .map(each -> each.length() <= LONGEST ? each : each.substring(0, LONGEST))
        .anyMatch(each -> ACTS.matcher(each).matches());
  }
}
