package io.github.duibiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.duibiao.document.Document;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticCodeTest {

  @Test
  void aConstantAndATextStandForEveryCode() {
    List<String> constants =
        Arrays.stream(DiagnosticCode.class.getFields()).map(Field::getName).toList();

    assertThat(DiagnosticCode.known())
        .extracting(DiagnosticCode::name)
        .containsExactlyInAnyOrderElementsOf(constants);
  }

  @Test
  void aConstantIsTheCodeOfItsName() throws IllegalAccessException {
    for (Field each : DiagnosticCode.class.getFields()) {
      assertThat(each.get(null)).isEqualTo(new DiagnosticCode(each.getName()));
    }
  }

  @Test
  void whatAFormatDoubtsHasACode() {
    assertThat(DiagnosticCode.known())
        .extracting(DiagnosticCode::name)
        .contains(
            Arrays.stream(Document.Doubt.Kind.values()).map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lower", "1_FIRST", "A B", "甲"})
  void whatIsNoNameIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DiagnosticCode(name));
  }

  @Test
  void whatAMessageIsAboutIsToldApart() {
    assertThat(details(DiagnosticCode.TASK_SECTION_DIFFERS, "一、公开", "二、解读", "开设专栏"))
        .containsExactly("一、公开", "二、解读", "开设专栏");
    assertThat(details(DiagnosticCode.TABLE_CELL_EMPTY, "LEAD", "甲: 乙"))
        .containsExactly("LEAD", "甲: 乙");
    assertThat(details(DiagnosticCode.FIX_STALE, "甲", "乙")).containsExactly("甲", "乙");
    assertThat(details(DiagnosticCode.TABLE_TOO_LONG, "9→8: 7")).containsExactly("9→8: 7");
  }

  @Test
  void nothingInParticularIsNoDetail() {
    assertThat(details(DiagnosticCode.TITLE_UNSURE)).isEmpty();
    assertThat(details(DiagnosticCode.TITLE_UNSURE, "")).isEmpty();
  }

  @Test
  void aMessageInOtherWordsHasNoDetails() {
    Diagnostic.Severity severity = Diagnostic.Severity.INFO;

    assertThat(
            new Diagnostic(severity, DiagnosticCode.TASK_TITLE_DIFFERS, 1, "names: 甲→乙").details())
        .isEmpty();
    assertThat(new Diagnostic(severity, new DiagnosticCode("NEWER"), 1, "what: 甲").details())
        .isEmpty();
  }

  @Test
  void aLongDetailIsShownInPart() {
    String message = Diagnostic.of(DiagnosticCode.TEXT_UNREAD, 3, "字".repeat(61)).message();

    assertThat(message).endsWith(": " + "字".repeat(60) + "…");
  }

  @Test
  void aCodeWithoutATextMakesNoMessage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diagnostic.of(new DiagnosticCode("NEWER"), 1))
        .withMessageContaining("NEWER");
  }

  private static List<String> details(DiagnosticCode code, String... about) {
    return Diagnostic.of(code, 1, about).details();
  }
}
