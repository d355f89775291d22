package io.github.duibiao.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.duibiao.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Non-document files: pictures, lock files, what a system leaves behind. */
final class SkippedFiles {
  /**
   * A kind of file that is no document.
   *
   * @param names the names of its files, in lower case
   * @param chinese what it is, in Chinese
   * @param english the same in English
   */
  record Kind(Pattern names, String chinese, String english) {}

  private static final CharMatcher FOLDERS = CharMatcher.anyOf("/\\");
  private static final List<Kind> KINDS = kinds();

  private SkippedFiles() {}

  private static List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>();
    for (List<String> row : Lexicon.rows(SkippedFiles.class, "skipped.tsv")) {
      kinds.add(new Kind(Pattern.compile(row.get(0)), row.get(1), row.get(2)));
    }
    return kinds;
  }

  /**
   * Says what a file is that is no document; null where it may be one.
   *
   * @param path its name with the folders before it, parted by {@code /}
   */
  static @Nullable Kind of(String path) {
    for (String part : Splitter.on(FOLDERS).split(path.toLowerCase(Locale.ROOT))) {
      for (Kind each : KINDS) {
        if (each.names.matcher(part).matches()) {
          return each;
        }
      }
    }
    return null;
  }
}
