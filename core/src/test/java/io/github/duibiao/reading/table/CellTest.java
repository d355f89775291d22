package io.github.duibiao.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellTest {
  @Property
  void manyCellsSayTogetherWhatTheySayOneAfterAnother(@ForAll("cells") List<Cell> cells) {
    Cell oneByOne = cells.get(0);
    for (Cell each : cells.subList(1, cells.size())) {
      oneByOne = Cell.join(oneByOne, each);
    }
    assertThat(Cell.join(cells)).isEqualTo(oneByOne);
  }

  @Provide
  Arbitrary<List<Cell>> cells() {
    Arbitrary<String> texts = Arbitraries.of("", " ", "甲", "乙", "甲；乙", "\u3000");
    Arbitrary<Integer> lines = Arbitraries.integers().between(1, 9);
    return Combinators.combine(texts, lines, lines)
        .as((text, from, to) -> new Cell(text, from, Math.max(from, to)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
