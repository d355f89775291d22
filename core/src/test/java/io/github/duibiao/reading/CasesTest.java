package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.duibiao.json.PlanJson;
import io.github.duibiao.reading.CaseScore.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents of many kinds with what a careful reader extracts from each: open-government plans,
 * task tables and ledgers, plans of other fields, and small ones that each show one fault.
 */
class CasesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EXPECTED = ".expected.json";

  @ParameterizedTest
  @CsvSource({
    "TASKS, 0.99",
    "ROWS, 0.97",
    "UNITS, 0.97",
    "DEADLINES, 0.98",
    "CITATIONS, 1.00",
    "TARGETS, 0.92",
    "METADATA, 0.99"
  })
  void nearlyAllIsReadAsACarefulReaderDoes(Kind kind, double least) throws Exception {
    CaseScore score = new CaseScore();
    for (Path expectation : expectations()) {
      String name = expectation.getFileName().toString().replace(EXPECTED, "");
      score.add(name, MAPPER.readTree(expectation.toFile()), read(expectation, name));
    }
    assertThat(score.f1(kind)).as("%s", score.misses).isGreaterThanOrEqualTo(least);
  }

  private static List<Path> expectations() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(each -> each.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  private static JsonNode read(Path expectation, String name) throws Exception {
    try (Stream<Path> files = Files.list(folder())) {
      Path document =
          files
              .filter(each -> each.getFileName().toString().startsWith(name + "."))
              .filter(each -> !each.equals(expectation))
              .findFirst()
              .orElseThrow();
      return MAPPER.readTree(PlanJson.write(PlanReader.standard().read(document)));
    } catch (PlanReadException refused) {
      return refused.partial().isPresent()
          ? MAPPER.readTree(PlanJson.write(refused.partial().get()))
          : MAPPER.createObjectNode();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(CasesTest.class.getResource("/cases").toURI());
  }
}
