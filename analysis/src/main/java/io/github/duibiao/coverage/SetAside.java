package io.github.duibiao.coverage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What looked like a gap and is not counted as one, so that a reader can judge for themselves.
 *
 * @param gap what would have been the gap
 * @param reason why it is none
 * @param near the task of this plan that may cover it, or that corresponds to the one it stands in;
 *     null where it is outside the subject
 */
public record SetAside(Gap gap, Reason reason, @Nullable PeerTask near) {
  /** Checks that nothing is null that may not be. */
  public SetAside {
    Objects.requireNonNull(gap, "gap");
    Objects.requireNonNull(reason, "reason");
  }

  /** Why something that others have and a plan does not is no gap of the plan. */
  public enum Reason {
    /** A task of the plan may cover it, in whole or in part. */
    MAYBE_COVERED("或已涵盖，请核对", "Perhaps covered: compare the two"),
    /** A task that both have says more in the other plan, in words that the plan has nowhere. */
    NEW_WORDS("同类任务中对方另有的提法，请核对", "Said in a matching task and not in ours: compare the two"),
    /** It is outside the subject of the plan, which is narrower than that of the others. */
    OUTSIDE_SUBJECT("超出本要点的主题范围", "Outside the subject of the plan");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns the Chinese name. */
    public String zh() {
      return zh;
    }

    /** Returns the English name. */
    public String en() {
      return en;
    }
  }

  /** Returns the id of the plan that it is not a gap of. */
  public String plan() {
    return gap.plan();
  }

  /** Returns a sentence in Chinese. */
  public String zh() {
    return BesideWording.zh(this);
  }

  /** Returns a sentence in English. */
  public String en() {
    return BesideWording.en(this);
  }
}
