package io.github.duibiao.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Property
  void bothTextsCanBeReadOffTheDiff(
      @ForAll @CharRange(from = '一', to = '七') @StringLength(max = 60) String before,
      @ForAll @CharRange(from = '一', to = '七') @StringLength(max = 60) String after) {
    List<Edit> edits = WordDiff.of(before, after);
    assertThat(text(edits, kind -> kind != Edit.Kind.ADDED)).isEqualTo(before);
    assertThat(text(edits, kind -> kind != Edit.Kind.REMOVED)).isEqualTo(after);
  }

  @Test
  void numbersAndLatinWordsAreReplacedAsWholes() {
    assertThat(WordDiff.of("覆盖率达到98.5%", "覆盖率达到98%"))
        .extracting(Edit::toString)
        .containsExactly("覆盖率达到", "[-98.5%-]", "{+98%+}");
  }

  /** 育 is in both words, and in neither of them alone does it mean anything. */
  @Test
  void aWordIsReplacedThoughOneOfItsCharactersIsTheSame() {
    assertThat(WordDiff.of("由教育局负责", "由体育总局负责"))
        .extracting(Edit::toString)
        .containsExactly("由", "[-教育-]", "{+体育总+}", "局负责");
  }

  @Test
  void veryLongTextsAreLaidSideBySide() {
    String one = "甲乙".repeat(50_000);
    String other = "丙丁".repeat(50_000);
    assertThat(WordDiff.of(one, other)).hasSize(2);
  }

  private static String text(List<Edit> edits, Predicate<Edit.Kind> kinds) {
    return edits.stream()
        .filter(each -> kinds.test(each.kind()))
        .map(Edit::text)
        .collect(Collectors.joining());
  }
}
