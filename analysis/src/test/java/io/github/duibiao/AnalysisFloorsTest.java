package io.github.duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.duibiao.text.Lexicon;
import org.junit.jupiter.api.Test;

/** Data goes one way: a floor knows the floors below it and none above. */
class AnalysisFloorsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The tests of core come as an archive of their own.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.github.duibiao");

  @Test
  void eachFloorKnowsOnlyThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy(
            "io.github.duibiao.plan",
            "io.github.duibiao.codebook",
            "io.github.duibiao.units",
            "io.github.duibiao.json",
            "io.github.duibiao.reading")
        .layer("similarity")
        .definedBy("io.github.duibiao.similarity..")
        .layer("alignment")
        .definedBy("io.github.duibiao.alignment")
        .layer("evaluation")
        .definedBy("io.github.duibiao.evaluation")
        .layer("themes")
        .definedBy("io.github.duibiao.themes")
        .layer("coverage")
        .definedBy("io.github.duibiao.coverage")
        .layer("schedule")
        .definedBy("io.github.duibiao.schedule")
        .layer("tables")
        .definedBy("io.github.duibiao.tables")
        .layer("reuse")
        .definedBy("io.github.duibiao.reuse")
        .layer("editions")
        .definedBy("io.github.duibiao.editions")
        .layer("corpus")
        .definedBy("io.github.duibiao.corpus")
        .layer("charts")
        .definedBy("io.github.duibiao.charts")
        .layer("report")
        .definedBy("io.github.duibiao.report..")
        .layer("door")
        .definedBy("io.github.duibiao")
        .whereLayer("door")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("corpus")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("charts")
        .mayOnlyBeAccessedByLayers("report", "door")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("editions")
        .mayOnlyBeAccessedByLayers("report", "door")
        .whereLayer("reuse")
        .mayOnlyBeAccessedByLayers("editions", "report", "door")
        .whereLayer("tables")
        .mayOnlyBeAccessedByLayers("reuse", "editions", "charts", "report", "door")
        .whereLayer("schedule")
        .mayOnlyBeAccessedByLayers("tables", "charts", "report", "door")
        .whereLayer("coverage")
        .mayOnlyBeAccessedByLayers("tables", "charts", "report", "door")
        .whereLayer("themes")
        .mayOnlyBeAccessedByLayers(
            "similarity", "alignment", "coverage", "tables", "charts", "report", "door")
        .whereLayer("evaluation")
        .mayOnlyBeAccessedByLayers("report", "door")
        .whereLayer("alignment")
        .mayOnlyBeAccessedByLayers(
            "evaluation", "coverage", "tables", "editions", "corpus", "charts", "report", "door")
        .whereLayer("similarity")
        .mayOnlyBeAccessedByLayers("alignment", "evaluation", "coverage", "corpus", "door")
        .check(CLASSES);
  }

  @Test
  void itsFilesAreOpenedByThisModule() {
    JavaClasses own =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> location.contains("/analysis/"))
            .importPackages("io.github.duibiao");
    noClasses()
        .should()
        .callMethod(Lexicon.class, "rows", Class.class, String.class)
        .orShould()
        .callMethod(Lexicon.class, "expressions", Class.class, String.class)
        .because("as a module, core cannot open what lies in another module")
        .check(own);
  }

  @Test
  void onlyTheEncoderKnowsLangChain() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.duibiao.similarity.LangChainEncoder")
        .and()
        .doNotHaveFullyQualifiedName("io.github.duibiao.similarity.BgeSmall")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.langchain4j..")
        .because("it is an optional dependency: nothing else is to need it on the class path")
        .check(CLASSES);
  }

  @Test
  void onlyTheViewsAndTheirDoorsKnowTablesaw() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.duibiao.tables.TablesawView")
        .and()
        .doNotHaveFullyQualifiedName("io.github.duibiao.tables.Tables")
        .and()
        .doNotHaveFullyQualifiedName("io.github.duibiao.tables.TableHtml")
        .and()
        .doNotHaveFullyQualifiedName("io.github.duibiao.charts.TableFigures")
        .and()
        .doNotHaveFullyQualifiedName("io.github.duibiao.charts.Chart")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tech.tablesaw..")
        .because("a comparison is not to wait until a library of tables is loaded")
        .check(CLASSES);
  }

  @Test
  void onlyTheCandidatesKnowTheLibraryThatFindsThem() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.duibiao.corpus")
        .or()
        .haveSimpleName("TaskIndex")
        .or()
        .haveSimpleNameStartingWith("Store")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("it is an optional dependency: a store is kept without it")
        .check(CLASSES);
  }

  @Test
  void onlyTheMemoForWordKnowsTheLibraryThatWritesIt() {
    noClasses()
        .that()
        .resideInAPackage("io.github.duibiao.report..")
        .and()
        .doNotHaveSimpleName("WordText")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
        .because("it is an optional dependency, and takes a second to start")
        .check(CLASSES);
  }

  @Test
  void theRulesOfTheHouseHold() {
    HouseRules.check(CLASSES);
  }
}
