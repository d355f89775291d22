package io.github.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void cellsAreQuotedWhereTheyMustBeAndLinesEndInCrLf() {
    assertThat(Csv.write(texts("a", "a,b", "say \"x\"", "two\nlines", null)))
        .isEqualTo("text\r\na\r\n\"a,b\"\r\n\"say \"\"x\"\"\"\r\n\"two\nlines\"\r\n\r\n");
  }

  @Test
  void noTextRunsAsAFormula() {
    assertThat(Csv.write(texts("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "1=1")))
        .isEqualTo(
            "text\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n'\tx\r\n\"'\rx\"\r\n'＝1\r\n1=1\r\n");
  }

  @Test
  void numbersAndDatesStandAsTheyAre() {
    List<Column> columns =
        List.of(
            column("number", Column.Type.NUMBER),
            column("whole", Column.Type.WHOLE),
            column("date", Column.Type.DATE),
            column("flag", Column.Type.FLAG));
    List<List<@Nullable Object>> rows =
        List.of(Arrays.asList(-1.25, -3, LocalDate.of(2023, 8, 31), true));
    assertThat(Csv.write(new DataTable("t", "表", "", "", columns, rows)))
        .endsWith("-1.25,-3,2023-08-31,true\r\n");
  }

  @Test
  void aByteOrderMarkStandsFirstWhereItIsAskedFor() throws IOException {
    StringBuilder text = new StringBuilder();
    Csv.write(texts("a"), text, true);
    assertThat(text).startsWith("\uFEFFtext");
  }

  @Test
  void aCellOfAnotherTypeIsRefused() {
    List<Column> columns = List.of(column("n", Column.Type.WHOLE));
    List<List<@Nullable Object>> rows = List.of(Arrays.asList("1"));
    assertThatThrownBy(() -> new DataTable("t", "表", "", "", columns, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("n (WHOLE) cannot hold");
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("cells") List<String> cells) {
    List<String> read = new ArrayList<>();
    for (List<String> record : Rfc4180.parse(Csv.write(texts(cells.toArray(new String[0]))))) {
      read.add(record.get(0));
    }
    assertThat(read.subList(1, read.size())).isEqualTo(cells.stream().map(Csv::harmless).toList());
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("=+-@\t\r\n\",;' 政府ab\uFEFF")
        .ofMaxLength(8)
        .list()
        .ofMaxSize(5);
  }

  private static DataTable texts(@Nullable String... cells) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String cell : cells) {
      rows.add(Collections.singletonList(cell));
    }
    return new DataTable("t", "表", "", "", List.of(column("text", Column.Type.TEXT)), rows);
  }

  private static Column column(String name, Column.Type type) {
    return new Column(name, type, "列", "", "");
  }
}
