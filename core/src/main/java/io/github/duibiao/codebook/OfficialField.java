package io.github.duibiao.codebook;

import java.util.List;
import java.util.Objects;

/**
 * An entry of an official list of fields that plans are measured against, such as the 26 trial
 * fields (试点领域) of 国办发〔2019〕54号.
 *
 * @param number the place in the codebook's writing of the list, from 1: it tells the entries apart
 *     and is not known to be the list's own
 * @param zh the Chinese name
 * @param en the English name
 * @param theme the id of the theme it belongs to
 * @param words the words by which a plan names it; each is a strong word of that theme too
 */
public record OfficialField(int number, String zh, String en, String theme, List<Indicator> words) {
  /** Checks the number and copies the list. */
  public OfficialField {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(theme, "theme");
    words = List.copyOf(words);
    if (number < 1) {
      throw new IllegalArgumentException("places in a list are counted from 1, not " + number);
    }
  }

  @Override
  public String toString() {
    return number + " " + zh;
  }
}
