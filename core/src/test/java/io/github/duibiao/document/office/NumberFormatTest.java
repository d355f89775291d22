package io.github.duibiao.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as lists write them. */
class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 7, 7",
    "decimalZero, 7, 07",
    "upperLetter, 28, BB",
    "lowerLetter, 3, c",
    "upperRoman, 49, XLIX",
    "lowerRoman, 4, iv",
    "chineseCounting, 10, 十",
    "chineseCounting, 21, 二十一",
    "chineseCounting, 105, 一○五",
    "chineseCountingThousand, 105, 一百零五",
    "chineseCountingThousand, 110, 一百一十",
    "japaneseCounting, 19, 十九",
    "ideographDigital, 12, 一二",
    "taiwaneseCountingThousand, 20, 二十",
    "chineseLegalSimplified, 15, 壹拾伍",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 12, 亥",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircleChinese, 21, 21",
    "decimalEnclosedParen, 3, ⑶",
    "decimalEnclosedFullstop, 2, ⒉",
    "decimalFullWidth, 10, １０",
    "bullet, 1, ''",
    "none, 1, ''",
    "hebrew1, 5, 5",
    "decimal, -3, -3"
  })
  void eachFormat(String format, int value, String written) {
    assertThat(NumberFormat.write(value, format)).isEqualTo(written);
  }
}
