package io.github.duibiao.text;

import java.util.List;

/** Tells where a match of any of several patterns may begin. */
public final class Beginnings {
  private final Prefilter prefilter;

  private Beginnings(Prefilter prefilter) {
    this.prefilter = prefilter;
  }

  /** Returns what tells where any of these may find something. */
  public static Beginnings of(List<Finder> finders) {
    return new Beginnings(Prefilter.anyOf(finders.stream().map(Finder::prefilter).toList()));
  }

  /** Says whether a match may begin at a position; where one does, the answer is yes. */
  public boolean mayBegin(String text, int from) {
    return prefilter.mayBegin(text, from);
  }

  /** Returns the first position from one up where a match may begin; -1 for none. */
  public int next(String text, int from) {
    return prefilter.next(text, from);
  }
}
