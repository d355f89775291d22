package io.github.duibiao.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.plan.Jurisdiction;
import io.github.duibiao.plan.Level;
import io.github.duibiao.units.UnitResolution.Ground;
import io.github.duibiao.units.UnitResolution.Sureness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitRegistryTest {
  private static final UnitRegistry REGISTRY = UnitRegistry.standard();
  private static final Jurisdiction DISTRICT =
      new Jurisdiction("临江区", Level.COUNTY, List.of(), "南河市");

  /** The rows of the file: a name and what it is expected to resolve to. */
  static Stream<String[]> names() throws IOException {
    try (var in = UnitRegistryTest.class.getResourceAsStream("unit-names.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("names")
  void unitsOfAnyPlaceAndLevelResolve(String name, String expected) {
    UnitResolution found = REGISTRY.resolve(name);
    String function = found.function();
    String text =
        found.collective()
            ? function == null ? "collective" : "collective:" + function
            : function == null ? "unknown" : function;
    assertThat(text).as(found.toString()).isEqualTo(expected);
  }

  @Test
  void everyListedSpellingLeadsToItsOwnFunction() throws IOException {
    UnitFile file =
        UnitFile.parse(UnitFile.resource("functions.tsv"), "functions.tsv", Map.of(), List.of());
    for (UnitOrgan organ : file.organs) {
      for (String name : organ.names()) {
        UnitResolution found = REGISTRY.resolve("临江县" + name);
        assertThat(found.collective() || organ.function().equals(found.function()))
            .as("%s in the row of %s", found, organ.function())
            .isTrue();
      }
    }
  }

  @Test
  void aResolutionSaysHowSureAndWhy() {
    assertThat(REGISTRY.resolve("区发改委"))
        .hasToString("区发改委: development-reform, certain (a listed name: 发改委)");
    assertThat(REGISTRY.resolve("西宁交通局").sureness()).isEqualTo(Sureness.LIKELY);
    UnitResolution merged = REGISTRY.resolve("县农业农村和水务局");
    assertThat(merged.ground()).isEqualTo(Ground.MERGED);
    assertThat(merged.functions()).containsExactly("agriculture-rural", "water-resources");
    assertThat(REGISTRY.resolve("市公安局交警支队").ground()).isEqualTo(Ground.PARENT);
    assertThat(REGISTRY.resolve("县卫健体局").ground()).isEqualTo(Ground.LETTERS);
    assertThat(REGISTRY.resolve("某某专班").sureness()).isEqualTo(Sureness.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "区发改委, 区发展和改革委员会, true",
    "区发改委, 临江区发展改革局, true",
    "区发改委, 南河市临江区发改委, true",
    "区发改委, 发改委, true",
    "区发改委, 市发改委, false",
    "市发改委, 南河市发展改革委, true",
    "区政府办, 区人民政府办公室, true",
    "区政府办, 区委办, false",
    "区政府办, 区政务公开办, false",
    "区委宣传部, 宣传部, true",
    "区委宣传部, 区文明办, false",
    "区文旅局, 区文化馆, false",
    "区行政审批局, 区政务服务中心, false",
    "区公安分局, 市公安局, false",
    "区法院, 区人民法院, true",
    "区妇联, 区妇女联合会, true",
    "区供销社, 区供销合作社, true",
    "区图书馆, 区文化馆, false",
    "市公安局交警支队, 市公安局, false",
    "区人社局, 区人力资源和社会保障局, true",
    "各乡（镇）, 各乡镇, true",
    "青石镇, 白沙镇, false",
    "区某某专班, 区某某专班, true",
  })
  void spellingsOfOneUnitAreRecognised(String one, String other, boolean same) {
    assertThat(REGISTRY.same(one, other, DISTRICT)).isEqualTo(same);
    assertThat(REGISTRY.same(other, one, DISTRICT)).isEqualTo(same);
  }

  @Test
  void aFileOfOnesOwnAddsUnitsAndFunctions() throws IOException {
    UnitRegistry own =
        REGISTRY.extendedBy(
            "# ours\nsalt-lake\t盐湖\tsalt lakes\t盐湖,盐湖管理\t盐湖办\nwater-resources\t\t\t引水\n",
            "own.tsv");
    assertThat(own.functionOf("州盐湖管理局")).isEqualTo("salt-lake");
    assertThat(own.functionOf("引水中心")).isEqualTo("water-resources");
    assertThat(own.functionOf("区发改委")).isEqualTo("development-reform");
    assertThat(REGISTRY.functionOf("州盐湖管理局")).isNull();
    assertThat(own.function("salt-lake").orElseThrow().en()).isEqualTo("salt lakes");
  }

  @ParameterizedTest
  @CsvSource({
    "'Salt\t盐湖\tsalt lakes\t盐湖', is no id",
    "'salt-lake\t\t\t盐湖', has no name",
    "'salt-lake\t盐湖\tsalt lakes\t\t', names no unit",
    "'salt-lake\t盐湖\tsalt lakes\t盐湖,盐湖', stands twice",
    "'salt-lake\t盐湖\tsalt lakes\t盐湖\t\t\tmore', 7 cells",
  })
  void aWrongFileIsToldWhereItIsWrong(String row, String problem) {
    assertThatThrownBy(() -> REGISTRY.extendedBy("# ours\n" + row, "own.tsv"))
        .isInstanceOf(UnitFileException.class)
        .hasMessageStartingWith("own.tsv:2: ")
        .hasMessageContaining(problem);
  }

  @Property(tries = 300)
  void anyTextHasAnAnswer(@ForAll String text) {
    UnitResolution found = REGISTRY.resolve(text);
    assertThat(found.name()).isEqualTo(text);
    assertThat(found.sureness() == Sureness.NONE).isEqualTo(found.functions().isEmpty());
    assertThat(REGISTRY.same(text, text, DISTRICT)).isTrue();
  }
}
