package io.github.duibiao.corpus;

import io.github.duibiao.language.MemoLanguage;
import io.github.duibiao.wording.Messages;
import java.util.List;

/**
 * Something that is wrong with a store, and what was done about it.
 *
 * @param kind what is wrong
 * @param values what the sentence about it names, such as the file and the place in it
 */
public record StoreFault(Kind kind, List<String> values) {

  /** What may be wrong with a store. */
  public enum Kind {
    /** The file ends within a block: nothing of it was ever acknowledged, or the file was cut. */
    CUT,
    /** A block is not what was written: the others are read. */
    DAMAGED,
    /** The index was missing or wrong, and was made anew from the plans. */
    INDEX,
    /** Two writers at once. */
    LOCKED,
    /** What is there is no store. */
    FOREIGN,
    /** There is no such folder. */
    MISSING,
    /**
     * No room was left on the disk, or it could not be written to: what was kept before is whole.
     */
    UNWRITTEN
  }

  private static final class Catalogue {
    static final Messages MESSAGES = Messages.of(StoreFault.class);
  }

  /** Copies the values. */
  public StoreFault {
    values = List.copyOf(values);
  }

  static StoreFault of(Kind kind, Object... values) {
    return new StoreFault(kind, List.of(values).stream().map(String::valueOf).toList());
  }

  /** Says it. */
  public String say(MemoLanguage language) {
    return Catalogue.MESSAGES.say(language, "store." + kind, values.toArray());
  }

  /** Says it in Chinese and English. */
  @Override
  public String toString() {
    return say(MemoLanguage.BOTH);
  }
}
