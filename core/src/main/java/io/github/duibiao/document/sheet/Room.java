package io.github.duibiao.document.sheet;

import io.github.duibiao.document.Budget;
import io.github.duibiao.document.DocumentException;
import io.github.duibiao.document.Limits;
import io.github.duibiao.document.Limits.Limit;

/** What is left of the limits for the cells of one document, over all its sheets. */
final class Room {
  final Limits limits;
  private long cells;
  private long characters;

  Room(Limits limits) {
    this.limits = limits;
    this.cells = limits.cells();
    this.characters = limits.characters();
  }

  /** Takes places of a table. */
  void places(long count) throws DocumentException {
    Budget.check();
    cells -= count;
    if (cells < 0) {
      throw limits.reached(Limit.CELLS);
    }
  }

  /** Takes the text of one place: a text that many places share is read in each of them. */
  void text(String text) throws DocumentException {
    Budget.check();
    if (text.length() > limits.lineLength()) {
      throw limits.reached(Limit.LINE_LENGTH);
    }
    characters -= text.length();
    if (characters < 0) {
      throw limits.reached(Limit.CHARACTERS);
    }
  }
}
