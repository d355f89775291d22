package io.github.duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data goes one way: a floor knows the floors below it and none above. */
class CoreFloorsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.duibiao");

  @Test
  void eachFloorKnowsOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("plan")
        .definedBy("io.github.duibiao.plan")
        .layer("document")
        .definedBy("io.github.duibiao.document..")
        .layer("codebook")
        .definedBy("io.github.duibiao.codebook")
        .layer("units")
        .definedBy("io.github.duibiao.units")
        .layer("json")
        .definedBy("io.github.duibiao.json")
        .layer("reading")
        .definedBy("io.github.duibiao.reading..")
        .layer("text")
        .definedBy("io.github.duibiao.text")
        .whereLayer("reading")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("reading", "codebook", "units")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("reading", "text")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("codebook")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("units")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("codebook", "units", "json", "reading", "text")
        .check(CLASSES);
  }

  /** Reading goes one way: each room knows only those before it. */
  @Test
  void eachRoomOfReadingKnowsOnlyThoseBefore() {
    List<String> rooms = List.of("field", "label", "table", "outline", "head");
    for (int i = 0; i < rooms.size(); i++) {
      String[] later =
          Stream.concat(
                  rooms.subList(i + 1, rooms.size()).stream()
                      .map(each -> "io.github.duibiao.reading." + each),
                  Stream.of("io.github.duibiao.reading"))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("io.github.duibiao.reading." + rooms.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void theRulesOfTheHouseHold() {
    HouseRules.check(CLASSES);
  }
}
