package io.github.duibiao.wording;

/** The language of sentences that people read. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. What a plan says stays as written. */
  EN,
  /** Chinese, then English. */
  BOTH
}
