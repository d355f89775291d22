package io.github.duibiao.charts;

import java.util.List;

/** The colours of charts, on white. */
enum Ink {
  TEXT("#1f2328"),
  MUTED("#6b7077"),
  RULE("#dcd9d1"),
  STRONG("#0a6b5e"),
  PALE("#a9d8cf"),
  PAPER("#ffffff"),
  RED("#a8201a"),
  BLUE("#1d4f7c"),
  AMBER("#b57a1c"),
  GREEN("#1e6b3c");

  /** Those that tell parts of a bar apart; more parts begin anew. */
  static final List<Ink> PARTS = List.of(STRONG, AMBER, BLUE, RED, MUTED, GREEN);

  final String hex;

  Ink(String hex) {
    this.hex = hex;
  }
}
