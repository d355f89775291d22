package io.github.duibiao.fuzz;

import io.github.duibiao.reading.PlanReader;
import io.github.duibiao.reading.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a folder and says of each what became of it; a process of its own. */
final class SmallMemory {
  private SmallMemory() {}

  public static void main(String[] words) {
    try (Stream<Reading> all = PlanReader.standard().readAll(List.of(Path.of(words[0])))) {
      all.forEach(
          each -> {
            String name = String.valueOf(Path.of(each.source()).getFileName());
            String became =
                each instanceof Reading.Failed failed
                    ? failed.reason().reason().name()
                    : each instanceof Reading.Done ? "read" : "skipped";
            System.out.println(name + " " + became);
          });
    }
  }
}
