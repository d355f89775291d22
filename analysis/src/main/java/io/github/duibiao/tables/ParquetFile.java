package io.github.duibiao.tables;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import io.github.duibiao.library.NamelessLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes a table as Parquet. Its documentation and that of its columns stand in the metadata of the
 * file: {@code name}, {@code zh}, {@code documentation}, and for each column {@code column.NAME.zh}
 * and {@code column.NAME.documentation}.
 */
final class ParquetFile {
  static {
    NamelessLibrary.CARPET.read();
  }

  private ParquetFile() {}

  /** A row; Parquet asks for a class that it can name. */
  private record Row(List<?> cells) {
    Object cell(int column) {
      return cells.get(column);
    }
  }

  static void write(DataTable table, OutputStream out) throws IOException {
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      int place = i;
      model = model.withField(column.name(), type(column.type()), row -> row.cell(place));
    }
    // Every reader knows this compression, and Java brings it along: nothing native is unpacked.
    try (ParquetWriter<Row> writer =
        CarpetParquetWriter.builder(new OutputStreamOutputFile(out), Row.class)
            .withWriteRecordModel(model)
            .withExtraMetaData(documentation(table))
            .withCompressionCodec(CompressionCodecName.GZIP)
            .build()) {
      for (List<?> row : table.rows()) {
        writer.write(new Row(row));
      }
    }
  }

  private static FieldType type(Column.Type type) {
    return switch (type) {
      case TEXT -> FieldTypes.STRING;
      case WHOLE -> FieldTypes.INTEGER;
      case NUMBER -> FieldTypes.DOUBLE;
      case DATE -> FieldTypes.LOCAL_DATE;
      case FLAG -> FieldTypes.BOOLEAN;
    };
  }

  private static Map<String, String> documentation(DataTable table) {
    Map<String, String> documentation = new LinkedHashMap<>();
    documentation.put("name", table.name());
    documentation.put("zh", table.zh());
    documentation.put("documentationZh", table.documentationZh());
    documentation.put("documentation", table.documentation());
    for (Column column : table.columns()) {
      String key = "column." + column.name();
      documentation.put(key + ".zh", column.zh());
      documentation.put(key + ".documentationZh", column.documentationZh());
      documentation.put(key + ".documentation", column.documentation());
    }
    return documentation;
  }
}
