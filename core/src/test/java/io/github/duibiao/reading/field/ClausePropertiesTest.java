package io.github.duibiao.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duibiao.plan.Responsibility;
import io.github.duibiao.plan.Role;
import io.github.duibiao.plan.Unit;
import io.github.duibiao.reading.field.ClauseReader.Clause;
import io.github.duibiao.text.Line;
import io.github.duibiao.text.Passage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of whatever parts a clause is made, its units come back, each with its role. */
class ClausePropertiesTest {
  private static final String DEMAND = "公布办事指南，方便群众查询。";

  @Property
  void unitsBehindALabelComeBack(
      @ForAll("leadLabels") String leadLabel,
      @ForAll("labels") String label,
      @ForAll("units") List<String> leading,
      @ForAll("units") List<String> others,
      @ForAll("separators") String separator,
      @ForAll("closings") String closing) {
    String clause =
        leadLabel
            + "："
            + String.join(separator, leading)
            + "；"
            + label
            + "："
            + String.join(separator, others);
    assertThat(read(DEMAND + closing.replace("X", clause))).isEqualTo(roles(leading, others));
  }

  @Property
  void unitsWithRolesInAClosingSentenceComeBack(
      @ForAll("units") List<String> leading,
      @ForAll("units") List<String> others,
      @ForAll("leads") String leads,
      @ForAll("helps") String helps,
      @ForAll("closings") String closing) {
    String clause = String.join("、", leading) + leads + "，" + String.join("、", others) + helps;
    assertThat(read(DEMAND + closing.replace("X", clause))).isEqualTo(roles(leading, others));
  }

  @Property
  void wherePagesBreakTheLinesOfALabelledClauseChangesNothing(
      @ForAll("labels") String label,
      @ForAll("units") List<String> units,
      @ForAll("closings") String closing,
      @ForAll("widths") int width) {
    String text = DEMAND + closing.replace("X", label + "：" + String.join("、", units));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += width) {
      lines.add(Line.of(lines.size() + 1, text.substring(i, Math.min(text.length(), i + width))));
    }
    assertThat(units(ClauseReader.read(Passage.join(lines)))).isEqualTo(roles(List.of(), units));
  }

  @Property
  void aTimeLimitAndPersonsBesideTheUnitsAreKeptApart(
      @ForAll("labels") String label,
      @ForAll("units") List<String> units,
      @ForAll("limits") String limit,
      @ForAll("persons") String person) {
    String clause = label + "：" + String.join("、", units) + "；完成时限：" + limit + "；责任人：" + person;
    List<Clause> clauses = ClauseReader.read(passage(DEMAND + "（" + clause + "）"));
    assertThat(units(clauses)).isEqualTo(roles(List.of(), units));
    assertThat(clauses)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.deadline()).isEqualTo(limit);
              assertThat(each.persons()).extracting("name").containsExactly(person);
              assertThat(each.complete()).isTrue();
            });
  }

  @Property
  void aCellNamesWhatAClauseNames(
      @ForAll("units") List<String> units, @ForAll("cellSeparators") String separator) {
    UnitList cell = UnitList.ofCell(String.join(separator, units), Role.RESPONSIBLE);
    assertThat(cell.units()).isEqualTo(roles(List.of(), units));
    assertThat(cell.complete()).isTrue();
  }

  @Provide
  Arbitrary<List<String>> units() {
    Arbitrary<String> bureaus =
        Combinators.combine(
                Arbitraries.of("县", "市", "区"),
                Arbitraries.of(
                    "财政局",
                    "人力资源和社会保障局",
                    "住房和城乡建设局",
                    "发展改革委（粮食和储备局）",
                    "卫生健康委",
                    "委宣传部",
                    "纪委监委",
                    "政府办公室",
                    "城投公司",
                    "人民医院",
                    "第一中学",
                    "融媒体中心",
                    "总工会",
                    "政协办",
                    "残联"))
            .as((level, name) -> level + name);
    Arbitrary<String> collective =
        Arbitraries.of("各乡镇（街道）", "各县（市、区）", "各乡（镇）", "各街道", "市直各单位", "各相关部门", "团县委");
    return Arbitraries.oneOf(bureaus, collective).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> leadLabels() {
    return Arbitraries.of("牵头", "主办", "牵头责任", "主要责任")
        .flatMap(does -> Arbitraries.of("单位", "部门", "处室", "科室").map(office -> does + office));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("责任", "配合", "协办", "承办", "落实", "实施", "参与", "会同", "支持", "起草")
        .flatMap(does -> Arbitraries.of("单位", "部门", "处室", "机关", "主体").map(o -> does + o));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("、", "，");
  }

  @Provide
  Arbitrary<String> cellSeparators() {
    return Arbitraries.of("、", "，", "；", "\n", " ", "/", "\u3000");
  }

  @Provide
  Arbitrary<String> closings() {
    return Arbitraries.of("（X）", "(X)", "〔X〕", "【X】", "[X]", "X。", "X", "（X。）", "（X）。", "（X");
  }

  @Provide
  Arbitrary<String> leads() {
    return Arbitraries.of("牵头", "牵头负责", "按职责分工牵头负责", "分别牵头", "主办", "牵头落实");
  }

  @Provide
  Arbitrary<String> helps() {
    return Arbitraries.of("配合", "按职责分工负责", "等部门配合", "等单位参与", "协办", "具体落实", "等负责");
  }

  @Provide
  Arbitrary<String> limits() {
    return Arbitraries.of("2023年9月底前", "6月30日前", "年底前", "长期坚持", "每季度末");
  }

  @Provide
  Arbitrary<String> persons() {
    return Arbitraries.of("张三", "李建国", "王芳", "欧阳明");
  }

  @Provide
  Arbitrary<Integer> widths() {
    return Arbitraries.integers().between(10, 40);
  }

  private static List<Responsibility> roles(List<String> leading, List<String> others) {
    List<Responsibility> roles = new ArrayList<>();
    leading.forEach(each -> roles.add(new Responsibility(Unit.of(each), Role.LEAD)));
    others.forEach(each -> roles.add(new Responsibility(Unit.of(each), Role.RESPONSIBLE)));
    return roles;
  }

  private static List<Responsibility> read(String text) {
    return units(ClauseReader.read(passage(text)));
  }

  private static List<Responsibility> units(List<Clause> clauses) {
    return clauses.stream().flatMap(each -> each.units().stream()).toList();
  }

  private static Passage passage(String text) {
    return Passage.join(List.of(Line.of(1, text)));
  }
}
