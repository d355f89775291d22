package io.github.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParquetTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("text", Column.Type.TEXT, "文", "一段文字", "a text"),
          new Column("whole", Column.Type.WHOLE, "整", "", ""),
          new Column("number", Column.Type.NUMBER, "数", "", ""),
          new Column("date", Column.Type.DATE, "日", "", ""),
          new Column("flag", Column.Type.FLAG, "是", "", ""));

  @Property(tries = 50)
  void whatIsReadBackIsWhatWasWritten(@ForAll("rows") List<List<@Nullable Object>> rows)
      throws IOException {
    Path file = written(new DataTable("t", "表", "一行是什么", "what a row is", COLUMNS, rows));
    List<List<@Nullable Object>> back = new ArrayList<>();
    for (Map<?, ?> each : new CarpetReader<>(file.toFile(), Map.class)) {
      back.add(Arrays.asList(COLUMNS.stream().map(column -> each.get(column.name())).toArray()));
    }
    assertThat(back).isEqualTo(rows);
    Files.delete(file);
  }

  @Test
  void theFileSaysWhatItsColumnsMean() throws IOException {
    Path file = written(new DataTable("t", "表", "一行是什么", "what a row is", COLUMNS, List.of()));
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      assertThat(reader.getFileMetaData().getKeyValueMetaData())
          .containsEntry("zh", "表")
          .containsEntry("documentationZh", "一行是什么")
          .containsEntry("documentation", "what a row is")
          .containsEntry("column.text.documentationZh", "一段文字")
          .containsEntry("column.text.zh", "文")
          .containsEntry("column.text.documentation", "a text");
    }
    Files.delete(file);
  }

  private static Path written(DataTable table) throws IOException {
    Path file = Files.createTempFile("table", ".parquet");
    try (OutputStream out = Files.newOutputStream(file)) {
      Parquet.write(table, out);
    }
    return file;
  }

  @Provide
  Arbitrary<List<List<@Nullable Object>>> rows() {
    Arbitrary<@Nullable Object> texts = Arbitraries.strings().map(Object.class::cast);
    return net.jqwik.api.Combinators.combine(
            texts.injectNull(0.2),
            Arbitraries.integers().injectNull(0.2),
            Arbitraries.doubles().injectNull(0.2),
            Arbitraries.integers()
                .between(-100_000, 100_000)
                .map(each -> LocalDate.ofEpochDay(each))
                .injectNull(0.2),
            Arbitraries.of(true, false).injectNull(0.2))
        .as(
            (text, whole, number, date, flag) ->
                Arrays.<@Nullable Object>asList(text, whole, number, date, flag))
        .list()
        .ofMaxSize(20);
  }
}
