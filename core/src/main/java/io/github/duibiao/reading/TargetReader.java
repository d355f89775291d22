package io.github.duibiao.reading;

import io.github.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantified demands (量化指标): a number that something is to reach (不少于3种, 达100%, 每年至少听取一次),
 * not a number that is part of a name (33项民生实事, 第二批, 12345).
 */
final class TargetReader {
  private static final String N = "(?<value>[0-9]{1,7}(?:[.][0-9]{1,3})?|[一二两三四五六七八九十百]{1,5})";
  private static final String TO =
      "(?:(?:-|至|到|、|或)(?<max>[0-9]{1,7}(?:[.][0-9]{1,3})?|[一二两三四五六七八九十]{1,3}))?";
  private static final String COUNTER =
      "(?<unit>个工作日|人次|次|种|个|篇|条|场|期|件|项|家|类|名|人|批|份|部|例|幅|套|所|处|户|类|天|日|节|轮|册|辆|台|万元|亿元|字|分)";
  private static final String GAP = "[^,。;、:!?()0-9一二两三四五六七八九十“”《》]";

  private static final Pattern PATTERN =
      Pattern.compile(
          // A share: 达100%, 不低于95%以上
          "(?<share>[^,。;、:!?()“”《》0-9]{0,16}?"
              + "(?<value1>[0-9]{1,3}(?:[.][0-9]{1,3})?)(?:%?(?:-|至)(?<max1>[0-9]{1,3}(?:[.][0-9]{1,3})?))?%(?:以[上内])?)"
              // A bound: 不少于3种, 至少听取一次
              + "|(?<bound>(?:不得?(?:少于|低于|超过|多于|高于)|至少|最少|最多|达到?|突破|控制在|原则上不(?:少于|超过)|力争|确保)"
              + GAP
              + "{0,12}"
              + N.replace("<value>", "<value2>")
              + TO.replace("<max>", "<max2>")
              + "(?:余|多)?"
              + COUNTER.replace("<unit>", "<unit2>")
              + ")"
              // A deed counted: 选择1-2个试点, 组织培训2次
              + "|(?<deed>(?:选择|选取|遴选|确定|打造|建成|建设|新建|创建|培育|形成|推出|组织|开展|举办|召开|举行|报送|撰写|制作|编发|刊发|编印"
              + "|发布|征集|新增|听取|印发|推广|推荐|走访|培训|邀请|设置|设立|配备|聘请|吸纳)(?:"
              + GAP
              + "{0,8}?)"
              + N.replace("<value>", "<value3>")
              + TO.replace("<max>", "<max3>")
              + "(?:余|多)?"
              + COUNTER.replace("<unit>", "<unit3>")
              + "(?:以[上内]|左右)?)"
              // A bound behind: 3次以上
              + "|(?<behind>"
              + N.replace("<value>", "<value4>")
              + "(?:余|多)?"
              + COUNTER.replace("<unit>", "<unit4>")
              + "(?:以上|以内|左右))");

  /** Idle counts: 一批, 一个, 一系列 say "some", not how many. */
  private static final Pattern IDLE = Pattern.compile("一(?:批|个|项|种|条|套|类|件|名|家|处|节|部|份|分)");

  private TargetReader() {}

  /** Reads the quantities that running text demands. */
  static List<Target> read(String text, String canon) {
    List<Target> found = new ArrayList<>();
    Matcher matcher = PATTERN.matcher(canon);
    while (matcher.find()) {
      Target target = target(matcher, text, canon);
      if (target != null) {
        found.add(target);
      }
    }
    return found;
  }

  private static @Nullable Target target(Matcher matcher, String text, String canon) {
    String raw = text.substring(matcher.start(), matcher.end());
    if (matcher.group("share") != null) {
      return share(matcher, raw);
    }
    int kind = matcher.group("bound") != null ? 2 : matcher.group("deed") != null ? 3 : 4;
    String value = matcher.group("value" + kind);
    String unit = matcher.group("unit" + kind);
    if ((kind != 2 && IDLE.matcher(value + unit).matches())
        || (kind == 4 && !mayCount(canon, matcher.start()))
        || (kind == 3 && isName(canon, matcher, unit))
        || (canon.startsWith("内", matcher.end()) && unit.matches("天|日|个工作日"))) {
      return null;
    }
    BigDecimal number = number(value);
    String max = kind == 4 ? null : matcher.group("max" + kind);
    return number == null ? null : new Target(raw, number, max == null ? null : number(max), unit);
  }

  private static @Nullable Target share(Matcher matcher, String raw) {
    String max = matcher.group("max1");
    BigDecimal value = number(matcher.group("value1"));
    return value == null ? null : new Target(raw, value, max == null ? null : number(max), "%");
  }

  /** A number inside another word or number is no count: 第3次以上, 2023年3项. */
  private static boolean mayCount(String canon, int start) {
    return start == 0 || "第.年月".indexOf(canon.charAt(start - 1)) < 0;
  }

  /** 开展“双随机”等3项工作, 第二批…: ordinals, and counts of a list that the text itself gives. */
  private static boolean isName(String canon, Matcher matcher, String unit) {
    int start = matcher.start("value3");
    return (start > 0 && "第等前上这该各".indexOf(canon.charAt(start - 1)) >= 0)
        || unit.equals("分")
        || canon.startsWith("民生实事", matcher.end())
        || canon.startsWith("实事", matcher.end());
  }

  private static @Nullable BigDecimal number(String text) {
    if (Glyphs.isDigit(text.charAt(0))) {
      return new BigDecimal(text);
    }
    int value = Numerals.parse(text);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }
}
