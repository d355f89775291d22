package io.github.duibiao.document.office;

import com.google.common.collect.ImmutableMap;
import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of a DOC file (MS-DOC 2.9.131, 2.9.147) as the lists that DOCX knows. */
final class DocLists {
  private static final int TAB = 0;
  private static final int SPACE = 1;

  private DocLists() {}

  static Lists of(HWPFDocument document, Limits limits) throws DocumentException {
    ListTables tables = document.getListTables();
    if (tables == null) {
      return Lists.NONE;
    }
    Map<Integer, Lists.Pattern> patterns = new HashMap<>();
    Map<Integer, Lists.Numbered> lists = new HashMap<>();
    for (int i = 1; i <= limits.entries(); i++) {
      Budget.check();
      LFO list = list(tables, i);
      if (list == null) {
        return new Lists(ImmutableMap.copyOf(patterns), ImmutableMap.copyOf(lists));
      }
      int kind = list.getLsid();
      if (!patterns.containsKey(kind)) {
        patterns.put(kind, pattern(tables.getListData(kind)));
      }
      lists.put(i, numbered(kind, tables.getLfoData(i)));
    }
    throw limits.reached(Limit.ENTRIES);
  }

  private static @Nullable LFO list(ListTables tables, int number) {
    try {
      return tables.getLfo(number);
    } catch (NoSuchElementException e) {
      return null;
    }
  }

  private static Lists.Pattern pattern(@Nullable ListData data) {
    ImmutableMap.Builder<Integer, Lists.Level> levels = ImmutableMap.builder();
    if (data != null) {
      ListLevel[] all = data.getLevels();
      for (int i = 0; i < Math.min(all.length, Lists.LEVELS); i++) {
        levels.put(i, level(all[i], data.getLevelStyle(i)));
      }
    }
    return new Lists.Pattern(levels.buildOrThrow(), null);
  }

  private static Lists.Numbered numbered(int kind, @Nullable LFOData data) {
    Map<Integer, Lists.Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    ListFormatOverrideLevel[] all = data == null ? null : data.getRgLfoLvl();
    if (all != null) {
      for (ListFormatOverrideLevel each : all) {
        int at = each.getLevelNum();
        if (at < 0 || at >= Lists.LEVELS) {
          continue;
        }
        if (each.isFormatting() && each.getLevel() != null) {
          levels.put(at, level(each.getLevel(), -1));
        }
        if (each.isStartAt()) {
          ListLevel own = each.isFormatting() ? each.getLevel() : null;
          starts.put(at, own == null ? each.getIStartAt() : own.getStartAt());
        }
      }
    }
    return new Lists.Numbered(kind, ImmutableMap.copyOf(levels), ImmutableMap.copyOf(starts));
  }

  static Lists.Level level(ListLevel level, int style) {
    int following = level.getTypeOfCharFollowingTheNumber();
    return new Lists.Level(
        level.getStartAt(),
        NumberFormat.ofCode(level.getNumberFormat() & 0xff),
        text(level.getNumberText()),
        level.getRestart(),
        level.isLegalNumbering(),
        following == TAB || following == SPACE,
        style < 0 ? null : Integer.toString(style));
  }

  /** The number of a level stands in the text of a number as a character of its code. */
  static String text(@Nullable String coded) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; coded != null && i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (c < Lists.LEVELS) {
        text.append('%').append(c + 1);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
