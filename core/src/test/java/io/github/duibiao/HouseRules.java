package io.github.duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.duibiao.api.InternalApi;
import io.github.duibiao.api.PublicApi;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds in every module that is a library. */
public final class HouseRules {
  /** As the name of a package, or as a word of the name of a class. */
  private static final Pattern NOTHING =
      Pattern.compile("\\.(util|impl|helper|manager)s?\\.|(Util|Impl|Helper|Manager)s?(?![a-z])");

  private HouseRules() {}

  /** Checks the classes of a module. */
  public static void check(JavaClasses classes) {
    slices().matching("io.github.duibiao.(**)").should().beFreeOfCycles().check(classes);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("a library says what it has to say in results and exceptions")
        .check(classes);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(classes);
    speakTheSameInEveryLocale(classes);
    assertThat(classes.stream().filter(HouseRules::saysNothing).toList()).isEmpty();
    assertThat(classes.stream().filter(HouseRules::isPublicUnmarked).toList())
        .as("public types that neither a mark of their own nor one of their package speaks of")
        .isEmpty();
  }

  private static boolean isPublicUnmarked(JavaClass each) {
    return each.isTopLevelClass()
        && each.getModifiers().contains(JavaModifier.PUBLIC)
        && Stream.of(PublicApi.class, InternalApi.class)
            .noneMatch(
                mark -> each.isAnnotatedWith(mark) || each.getPackage().isAnnotatedWith(mark));
  }

  /** Digits, letters and separators are those of the locale where none is named. */
  private static void speakTheSameInEveryLocale(JavaClasses classes) {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
        .orShould()
        .callConstructor(Formatter.class)
        .orShould()
        .callConstructor(DecimalFormat.class, String.class)
        .orShould()
        .callMethod(NumberFormat.class, "getInstance")
        .orShould()
        .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
        .because("what is written is the same whatever the language of the user")
        .check(classes);
  }

  /** A class and a package are called after what they are for. */
  private static boolean saysNothing(JavaClass each) {
    return NOTHING.matcher(each.getName().replace("io.github.duibiao", "")).find();
  }
}
