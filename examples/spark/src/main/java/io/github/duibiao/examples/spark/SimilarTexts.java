package io.github.duibiao.examples.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Two texts that are alike, as a row of a table.
 *
 * @param one the task that stands for a text; it comes before the other
 * @param other the task that stands for another text
 * @param cosine how alike they are, 0 to 1
 */
record SimilarTexts(String one, String other, float cosine) implements Serializable {
  static final StructType SCHEMA =
      new StructType()
          .add("one", DataTypes.StringType, false)
          .add("other", DataTypes.StringType, false)
          .add("cosine", DataTypes.FloatType, false);

  static SimilarTexts of(String one, String other, float cosine) {
    return one.compareTo(other) < 0
        ? new SimilarTexts(one, other, cosine)
        : new SimilarTexts(other, one, cosine);
  }

  static SimilarTexts of(Row row) {
    return new SimilarTexts(row.getString(0), row.getString(1), row.getFloat(2));
  }

  Row row() {
    return RowFactory.create(one, other, cosine);
  }
}
