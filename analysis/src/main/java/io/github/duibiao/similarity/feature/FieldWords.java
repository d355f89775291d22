package io.github.duibiao.similarity.feature;

import io.github.duibiao.similarity.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the words of a field.
 *
 * @param glossary its notions; none of the general field
 * @param words broader words by the narrower ones; none where the glossary says more
 */
record FieldWords(Glossary glossary, Glossary words) {
  private static final FieldWords GENERAL =
      new FieldWords(Glossary.empty(), Glossary.ofWords(relations(Field.general().id())));

  private static final class OpenGovernment {
    static final FieldWords INSTANCE =
        new FieldWords(
            Glossary.of(Lines.of("glossary.tsv"), relations(Field.openGovernment().id())),
            Glossary.empty());
  }

  static FieldWords of(Field field) {
    return field.equals(Field.general()) ? GENERAL : OpenGovernment.INSTANCE;
  }

  private static List<String[]> relations(String field) {
    List<String[]> lines = new ArrayList<>();
    for (String[] fields : Lines.of("relations.tsv")) {
      if (fields[0].equals(field)) {
        lines.add(new String[] {fields[1], fields[2]});
      }
    }
    return lines;
  }
}
