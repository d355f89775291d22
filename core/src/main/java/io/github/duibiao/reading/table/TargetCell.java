package io.github.duibiao.reading.table;

import io.github.duibiao.plan.Target;
import io.github.duibiao.reading.field.TargetReader;
import io.github.duibiao.text.Glyphs;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a column of quantities. What it counts may stand in the name of its column or behind
 * the demand, in brackets: 新增就业人数（人） beside 1250.
 *
 * @param text what it says
 * @param unit what the name of its column counts; empty where it does not say
 */
public record TargetCell(String text, String unit) {
  private static final Pattern BARE =
      Pattern.compile("(?:[≥≤>约]|不少于|不低于|达到?)?([0-9]{1,12}(?:[.][0-9]{1,6})?)([万亿]?)(%?)");
  private static final Pattern COUNTED =
      Pattern.compile(".*\\((?:单位:)?([\\u4e00-\\u9fff%]{1,6})\\)");
  private static final int LONGEST = 40;

  /** Returns what a name counts: (人) at its end; empty where it does not say. */
  static String unitOf(String name) {
    String canon = Glyphs.canonical(Glyphs.clean(name.replace('\n', ' ')));
    Matcher counted = COUNTED.matcher(canon);
    return canon.length() <= LONGEST && counted.matches() ? counted.group(1) : "";
  }

  /** Returns the quantities that the cell demands of what is demanded beside it. */
  public List<Target> targets(String demand) {
    String canon = Glyphs.canonical(text);
    List<Target> read = List.copyOf(TargetReader.cell(text, canon).values());
    Matcher bare = BARE.matcher(canon.replace(" ", ""));
    if (!read.isEmpty() || text.length() > LONGEST || !bare.matches()) {
      return read;
    }
    String counted = unit.isEmpty() ? unitOf(demand) : unit;
    String whole = bare.group(3).isEmpty() ? bare.group(2) + counted : bare.group(3);
    return counted.isEmpty() && bare.group(3).isEmpty()
        ? List.of()
        : List.of(new Target(text, new BigDecimal(bare.group(1)), null, whole));
  }
}
