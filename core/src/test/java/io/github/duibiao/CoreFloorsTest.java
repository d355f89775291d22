package io.github.duibiao;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
        .layer("json")
        .definedBy("io.github.duibiao.json")
        .layer("reading")
        .definedBy("io.github.duibiao.reading")
        .whereLayer("reading")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("codebook")
        .mayOnlyBeAccessedByLayers("reading")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("codebook", "json", "reading")
        .check(CLASSES);
  }

  @Test
  void theRulesOfTheHouseHold() {
    HouseRules.check(CLASSES);
  }
}
