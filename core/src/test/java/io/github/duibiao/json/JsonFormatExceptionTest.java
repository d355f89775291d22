package io.github.duibiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way a document can be wrong: the place, what was found, what was expected, what to do. */
class JsonFormatExceptionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what is changed | into what, the place marked | path | found, expected, to do
        "`\"year\": 2023` | `\"year\": ▶\"2023\"` | `/year` | `Found the string \"2023\", expected a whole number of at least 1; correct this field.`",
        "`\"year\": 2023` | `\"year\": ▶2023.5` | `/year` | `Found the number \"2023.5\", expected a whole number`",
        "`\"year\": 2023` | `\"year\": ▶99999999999` | `/year` | `Found \"99999999999\", expected a whole number`",
        "`\"title\": \"抓好政策解读\"` | `\"title\": ▶{}` | `/tasks/0/title` | `Found an object, expected a string`",
        "`\"title\": \"抓好政策解读\"` | `\"title\": ▶null` | `/tasks/0/title` | `Found null, expected a string`",
        "`\"preamble\": \"\"` | `\"restated\": ▶1` | `/restated` | `Found the number \"1\", expected true or false`",
        "`\"measures\": [` | `\"measures\": ▶{}, \"x\": [` | `/tasks/0/measures` | `Found an object, expected an array`",
        "`\"span\": {\"line\": 131}` | `\"span\": ▶131` | `/tasks/0/measures/0/span` | `Found the number \"131\", expected an object`",
        "`\"value\": 3` | `\"value\": ▶true` | `/tasks/0/targets/0/value` | `Found true, expected a number`",
        "`\"value\": 3` | `\"value\": ▶1e999` | `/tasks/0/targets/0/value` | `Found more than is read (number \"1e999\")`",
        "`\"level\": \"COUNTY\"` | `\"level\": ▶\"county\"` | `/jurisdiction/level` | `Found \"county\", expected one of NATIONAL, PROVINCE, CITY, COUNTY, TOWNSHIP, DEPARTMENT; correct the value.`",
        "`\"kind\": \"PROMPT\"` | `\"kind\": ▶\"SOON\"` | `/tasks/0/deadlines/3/kind` | `expected one of BY_DATE, CONTINUOUS, PROMPT, AS_APPROPRIATE, PER_PROJECT, RECURRING, WITHIN_PERIOD`",
        "`\"role\": \"LEAD\"` | `\"role\": ▶\"BOSS\"` | `/tasks/0/responsibilities/0/role` | `expected one of LEAD, RESPONSIBLE`",
        "`\"source\": \"TABLE\"` | `\"source\": ▶\"ROW\"` | `/tasks/0/measures/0/source` | `expected one of TABLE, PROSE`",
        "`\"severity\": \"WARNING\"` | `\"severity\": ▶\"BAD\"` | `/diagnostics/0/severity` | `expected one of INFO, WARNING, ERROR`",
        "`\"2023-08-31\"` | `▶\"2023-02-30\"` | `/tasks/0/deadlines/0/date` | `Found \"2023-02-30\", expected a date such as 2023-08-31; correct the value.`",
        "`\"2023-08-31\"` | `▶\"2023-8-31\"` | `/tasks/0/deadlines/0/date` | `Found \"2023-8-31\", expected a date such as 2023-08-31`",
        "`\"2023-08-31\"` | `▶\"+202-08-31\"` | `/tasks/0/deadlines/0/date` | `Found \"+202-08-31\", expected a date such as 2023-08-31`",
        "`\"2023-08-31\"` | `▶\"２０２３-08-31\"` | `/tasks/0/deadlines/0/date` | `Found \"２０２３-08-31\", expected a date such as 2023-08-31`",
        "`\"2023-08-31\"` | `▶\"2023/08/31\"` | `/tasks/0/deadlines/0/date` | `Found \"2023/08/31\", expected a date such as 2023-08-31`",
        "`\"2023-08-31\"` | `▶\"\"` | `/tasks/0/deadlines/0/date` | `Found \"\", expected a date such as 2023-08-31`",
        "`\"1/P1Y\"` | `▶\"often\"` | `/tasks/0/deadlines/1/times` | `Found \"often\", expected a recurrence such as 1/P1Y`",
        "`\"P10BD\"` | `▶\"P10H\"` | `/tasks/0/deadlines/2/period` | `expected a period such as P1M, P10BD, PT24H`",
        "`{\"raw\": \"10个工作日内\", \"kind\": \"WITHIN_PERIOD\", \"period\"` | `▶{\"raw\": \"10个工作日内\", \"kind\": \"WITHIN_PERIOD\", \"time\"` | `/tasks/0/deadlines/2` | `The object that begins here has no \"period\", which is required; add the field.`",
        "`\"id\": \"a-2023\",` | `` | `` | `The object that begins here has no \"id\"`",
        "`\"schema\": \"duibiao/plan/1\",` | `` | `` | `The object that begins here has no \"schema\"`",
        "`\"tasks\"` | `\"items\"` | `` | `The object that begins here has no \"tasks\"`",
        "`{\"unit\": \"县政府办\", ` | `▶{` | `/tasks/0/responsibilities/0` | `has no \"unit\"`",
        "`{\"title\": null, \"number\": \"川办函〔2022〕89号\"` | `▶{\"title\": null, \"number\": null` | `/tasks/0/citations/0` | `has no \"title\"`",
        "`{\"line\": 131` | `▶{\"row\": 131` | `/tasks/0/measures/0/span` | `has no \"line\"`",
        "`\"line\": 131` | `\"line\": ▶0` | `/tasks/0/measures/0/span/line` | `expected a whole number of at least 1`",
        "`\"endLine\": 58` | `\"endLine\": ▶56` | `/tasks/0/span/endLine` | `Found \"56\", expected a whole number of at least 57`",
        "`\"a-2023#1.1\"` | `▶\"a-2023#1\"` | `/tasks/0/measures/0/id` | `The id \"a-2023#1\" stands above already`",
        "`\"duibiao/plan/1\"` | `▶\"duibiao/plan/2\"` | `/schema` | `The schema is \"duibiao/plan/2\", this version understands duibiao/plan/1; use a newer version`",
        "`\"duibiao/plan/1\"` | `▶\"duibiao/themes/1\"` | `/schema` | `The schema is \"duibiao/themes/1\", this version understands duibiao/plan/1`",
        "`\"preamble\": \"\"` | `\"preamble\" ▶\"\"` | `/preamble` | `Found what is no JSON`",
        "`\"preamble\": \"\"` | `\"preamble\": \"a▶\u0001\"` | `/preamble` | `Found what is no JSON`",
        "`\"preamble\": \"\"` | `\"title\"▶: \"\"` | `/title` | `Duplicate field 'title'`",
      })
  void wrongDocumentIsExplained(String right, String wrong, String path, String message) {
    assertThat(Examples.PLAN).contains(right);
    String marked = Examples.PLAN.replace(right, wrong);
    String before = marked.substring(0, Math.max(0, marked.indexOf('▶')));
    long line = 1 + before.chars().filter(each -> each == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    JsonFormatException e = failure(marked.replace("▶", ""));
    assertThat(e).hasMessageContaining(message);
    assertThat(e).hasMessageStartingWith("a.json:%d:%d: ".formatted(line, column));
    assertThat(e.path()).isEqualTo(path);
  }

  @Test
  void messageSaysItInBothLanguages() {
    assertThat(failure(Examples.PLAN.replace("\"COUNTY\"", "\"县\"")))
        .hasMessage(
            "a.json:9:43: /jurisdiction/level: 此处的值是 \"县\"，应为 NATIONAL、PROVINCE、CITY、COUNTY、TOWNSHIP、"
                + "DEPARTMENT 之一；请改正该值。 Found \"县\", expected one of NATIONAL, PROVINCE, CITY, COUNTY,"
                + " TOWNSHIP, DEPARTMENT; correct the value.");
  }

  @Test
  void emptyFileIsNoPlan() {
    assertThat(failure("")).hasMessageStartingWith("a.json:1:1: 文件没有内容");
    assertThat(failure(" \n ")).hasMessageContaining("Found nothing, expected a JSON object");
  }

  @Test
  void truncatedFileIsNamedAsSuch() {
    String half = Examples.PLAN.substring(0, Examples.PLAN.indexOf("县政府办") + 2);
    JsonFormatException e = failure(half);
    assertThat(e).hasMessageContaining("The JSON ends here in the middle");
    assertThat(e.line()).isEqualTo(28);
    assertThat(e.column()).isEqualTo(21);
    assertThat(e.path()).isEqualTo("/tasks/0/responsibilities/0/unit");
  }

  @Test
  void secondPlanInTheSameFileIsTooMuch() {
    JsonFormatException e = failure(Examples.PLAN + Examples.PLAN);
    assertThat(e).hasMessageContaining("Found more after the end of the JSON");
    assertThat(e.line()).isEqualTo(62);
    assertThat(failure(Examples.PLAN + "\n，")).hasMessageContaining("Found more after the end");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(100_000);
    JsonFormatException e = failure(Examples.PLAN.replace("\"year\": 2023", "\"x\": " + deep));
    assertThat(e).hasMessageContaining("Found more than is read").hasMessageContaining("64");
    assertThat(e.line()).isEqualTo(5);
  }

  @Test
  void numberOfManyDigitsIsRefused() {
    String digits = "1".repeat(2_000);
    assertThat(failure(Examples.PLAN.replace("\"value\": 3", "\"value\": " + digits)))
        .hasMessageContaining("Found more than is read");
  }

  @Test
  void otherEncodingIsNamedWithItsPlace() {
    byte[] bytes = Examples.PLAN.getBytes(Charset.forName("GB18030"));
    JsonFormatException e =
        catchThrowableOfType(JsonFormatException.class, () -> PlanJson.read(bytes, "a.json"));
    assertThat(e).hasMessageContaining("Found bytes that are no UTF-8 text");
    assertThat(e.line()).isEqualTo(4);
    assertThat(e.column()).isEqualTo(17);
  }

  @Test
  void foundTextIsShownShortAndWithoutControlCharacters() {
    String odd = "\\u001b[31m\\u202e" + "长".repeat(200);
    assertThat(failure(Examples.PLAN.replace("\"COUNTY\"", '"' + odd + '"')).getMessage())
        .contains("\"\\u001b[31m\\u202e长")
        .contains("长…\"")
        .doesNotContain("长".repeat(60))
        .doesNotContain("\u001b");
  }

  private static JsonFormatException failure(String json) {
    JsonFormatException e =
        catchThrowableOfType(
            JsonFormatException.class, () -> PlanJson.read(json.getBytes(UTF_8), "a.json"));
    assertThat(e).isNotNull();
    return e;
  }
}
