package io.github.duibiao.units;

import io.github.duibiao.units.UnitParse.Fields;
import io.github.duibiao.units.UnitResolution.Ground;
import org.jspecify.annotations.Nullable;

/** Makes out what a name stands for, with the words of a registry. */
final class UnitReader {
  /** No name is longer; a longer text is a sentence. */
  private static final int LONGEST = 60;

  private final UnitTrie trie;
  private final UnitWords words;

  UnitReader(UnitTrie trie, UnitWords words) {
    this.trie = trie;
    this.words = words;
    words.addTo(trie);
  }

  /** Reads a name as a document writes it. */
  UnitReading read(String written) {
    String name = UnitSpelling.normal(written);
    if (name.isEmpty() || name.length() > LONGEST) {
      return UnitReading.unknown(name);
    }
    String opened = UnitSpelling.opened(written);
    if (words.isPlural(opened) || words.isPlural(name)) {
      return UnitReading.unknown(name).ofMany();
    }
    UnitReading single = single(name);
    if (words.marksMany(name)) {
      boolean ending = words.isEnding(name.substring(single.start()));
      return ending ? UnitReading.unknown(name).ofMany() : single.ofMany();
    }
    if (single.ground() != Ground.UNKNOWN) {
      return single;
    }
    return words.endsPlural(name) ? single.ofMany() : place(name);
  }

  private UnitReading single(String name) {
    Fields fields = new UnitParse(name, name.length(), trie).fields();
    if (fields == null) {
      return partOfBody(name);
    }
    if (fields.placed()) {
      return isShared(name, fields) ? UnitReading.unknown(name) : UnitReading.of(name, fields);
    }
    String front = name.substring(0, fields.start());
    UnitReading above = words.isStationed(name) ? null : body(front);
    if (above != null) {
      return above.part(name);
    }
    return needsBody(name, fields) ? UnitReading.unknown(name) : UnitReading.of(name, fields);
  }

  /** 执法部门 are all who enforce; 交通执法部门 is one. */
  private boolean isShared(String name, Fields fields) {
    return name.endsWith("部门") && words.isShared(name.substring(fields.start(), name.length() - 2));
  }

  /** 办公室 behind a body that is not known is that body's, whatever it does. */
  private boolean needsBody(String name, Fields fields) {
    return words.isEnding(name.substring(fields.start()))
        && !words.isEnding(name.substring(0, fields.start()));
  }

  /** Reads what stands before a part as the body it is a part of: 市自然资源局 | 东湖分局. */
  private UnitReading partOfBody(String name) {
    if (words.endsWith("part", name) || words.endsWith("main", name)) {
      for (int end = name.length() - 1; end > 2; end--) {
        String front = name.substring(0, end);
        UnitReading above = body(front);
        if (above != null && (above.sure() || words.endsWith("main", front))) {
          return above.part(name);
        }
      }
    }
    return UnitReading.unknown(name);
  }

  private @Nullable UnitReading body(String name) {
    Fields fields = new UnitParse(name, name.length(), trie).fields();
    if (fields == null || fields.letters() || fields.organs().get(0).isUmbrella()) {
      return null;
    }
    return needsBody(name, fields) ? null : UnitReading.of(name, fields);
  }

  /** A place stands for its government, a village for its committee. */
  private UnitReading place(String name) {
    String kind =
        words.endsWith("place", name) ? "人民政府" : words.endsWith("village", name) ? "村委会" : "";
    UnitOrgan organ = named(kind);
    return organ == null ? UnitReading.unknown(name) : UnitReading.ofPlace(name, organ);
  }

  private @Nullable UnitOrgan named(String word) {
    UnitTrie node = trie;
    for (int i = 0; i < word.length() && node != null; i++) {
      node = node.next(word.charAt(i));
    }
    return node == null ? null : node.get(UnitTrie.Kind.NAME);
  }
}
