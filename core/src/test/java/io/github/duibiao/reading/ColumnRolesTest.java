package io.github.duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.duibiao.plan.Diagnostic;
import io.github.duibiao.plan.DiagnosticCode;
import io.github.duibiao.plan.Plan;
import io.github.duibiao.plan.SourceTable.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller says of columns whose names say nothing. */
class ColumnRolesTest {
  private static final String TABLE =
      """
      云岭县2023年重点工作任务安排
      一、总体安排
      （一）加强统筹。各单位每季度报送一次进展。
      甲 | 乙 | 丙 | 丁
      壹 | 新建停车场4处 | 小李 | 10月底前
      贰 | 改造公厕12座 | 小王 | 11月底前
      """;

  @Test
  void aTableThatIsNotUnderstoodIsReadAsItsCallerSays() throws Exception {
    Plan plan =
        PlanReader.standard()
            .with(ColumnRoles.parse("2=demand, 3=lead,4=DEADLINE"))
            .readText(TABLE, "t.txt");

    assertThat(plan.tables().get(0).columns())
        .extracting(each -> each.role())
        .startsWith(null, Role.DEMAND, Role.LEAD, Role.DEADLINE)
        .hasSize(4);
    assertThat(plan.tasks())
        .flatExtracting(each -> each.rows())
        .extracting(each -> each.text() + each.responsibilities() + each.details())
        .containsExactly("新建停车场4处[小李（牵头）]{甲=壹}", "改造公厕12座[小王（牵头）]{甲=贰}");
    assertThat(plan.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TABLE_COLUMN_UNKNOWN);
  }

  @Test
  void rolesOfColumnsThatATableLacksLeaveItAsItIs() throws Exception {
    String table = "云岭县2023年任务分解表\n任务 | 责任单位\n公布目录 | 县财政局\n";
    Plan plan = PlanReader.standard().with(ColumnRoles.parse("3=demand")).readText(table, "t.txt");
    assertThat(plan.tasks()).extracting(each -> each.title()).containsExactly("公布目录");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "demand", "3=", "x=demand", "3=what", "0=demand", "999=lead", "3:lead"})
  void whatIsWrittenOtherwiseIsRefused(String written) {
    assertThatThrownBy(() -> ColumnRoles.parse(written))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
