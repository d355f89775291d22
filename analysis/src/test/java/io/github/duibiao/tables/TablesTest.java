package io.github.duibiao.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.Comparison;
import io.github.duibiao.TestPlans;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class TablesTest {
  private final Comparison comparison =
      Comparison.of(List.of(TestPlans.county(), TestPlans.town(), TestPlans.nasty("bingshi-2023")));
  private final Tables tables = comparison.tables();

  @Test
  void everyTableHasANameInBothLanguagesAndEveryColumnADocumentation() {
    assertThat(tables.all())
        .extracting(DataTable::name)
        .containsExactlyElementsOf(Tables.names())
        .doesNotHaveDuplicates();
    for (DataTable table : tables.all()) {
      assertThat(table.documentation()).endsWith(".");
      assertThat(table.documentationZh()).endsWith("。");
      assertThat(table.zh()).isNotEmpty();
      for (Column column : table.columns()) {
        assertThat(column.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
        assertThat(column.documentation()).as(table.name() + "." + column).endsWith(".");
        assertThat(column.documentationZh()).as(table.name() + "." + column).endsWith("。");
        assertThat(column.zh()).isNotEmpty();
      }
    }
  }

  @Test
  void everyIdOfATableIsARowOfTheTableItJoinsWith() {
    Set<Object> plans = new HashSet<>(tables.data("plans").column("plan"));
    Set<Object> tasks = new HashSet<>(tables.data("tasks").column("task"));
    Set<Object> measures = new HashSet<>(tables.data("measures").column("measure"));
    for (DataTable table : tables.all()) {
      for (Column column : table.columns()) {
        Set<Object> wanted =
            switch (column.name()) {
              case "plan", "left_plan", "right_plan" -> plans;
              case "task" -> tasks;
              case "measure" -> measures;
              default -> Set.of();
            };
        if (!wanted.isEmpty()) {
          assertThat(table.column(column.name()).stream().filter(each -> each != null))
              .as(table.name() + "." + column.name())
              .isSubsetOf(wanted);
        }
      }
    }
    assertThat(tables.data("tasks").column("group"))
        .isSubsetOf(tables.data("groups").column("group"));
  }

  @Test
  void measuresShowTheUnitsTheyInherit() {
    assertThat(tables.data("measures").column("responsible_units"))
        .containsSubsequence("县司法局", "县政府办", "县档案馆", "县档案馆");
  }

  @Test
  void tablesawShowsTheSameRowsTyped() {
    Table tasks = tables.tasks();
    assertThat(tasks.rowCount()).isEqualTo(tables.data("tasks").rows().size());
    assertThat(tasks.column("line").type()).isEqualTo(ColumnType.INTEGER);
    Table deadlines = tables.deadlines();
    assertThat(deadlines.column("date").type()).isEqualTo(ColumnType.LOCAL_DATE);
    assertThat(deadlines.where(deadlines.stringColumn("kind").isEqualTo("PROMPT")).rowCount())
        .isEqualTo(1);
    assertThat(tables.plans().booleanColumn("restated").countTrue()).isZero();
    Table joined =
        tables
            .coverage()
            .joinOn("plan")
            .allowDuplicateColumnNames(true)
            .with(tables.plans())
            .join();
    assertThat(joined.rowCount()).isEqualTo(tables.coverage().rowCount());
  }

  @Test
  void aTableOfEveryNameCanBeShown() {
    assertThat(
            List.of(
                tables.plans(),
                tables.tasks(),
                tables.measures(),
                tables.units(),
                tables.functions(),
                tables.responsibilities(),
                tables.deadlines(),
                tables.citations(),
                tables.targets(),
                tables.groups(),
                tables.links(),
                tables.themes(),
                tables.coverage(),
                tables.frequencies(),
                tables.gaps(),
                tables.setAside(),
                tables.distinctions(),
                tables.findings(),
                tables.diagnostics()))
        .extracting(Table::name)
        .containsExactlyElementsOf(Tables.names());
  }

  @Test
  void describesItsColumns() {
    assertThat(tables.describe("units"))
        .contains("led_tasks (牵头任务数, WHOLE): 全部或部分由其牵头的任务数。 The tasks it leads");
  }

  @Test
  void anUnknownTableIsRefusedWithTheNamesOfTheKnown() {
    assertThatThrownBy(() -> tables.data("nothing")).hasMessageContaining("plans, tasks");
  }
}
