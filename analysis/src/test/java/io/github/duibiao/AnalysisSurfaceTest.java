package io.github.duibiao;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What users of the analyses may build on changes on purpose only. */
class AnalysisSurfaceTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // The tests of core come as an archive of their own.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.github.duibiao");

  private final Surface surface = Surface.of(Comparison.class, CLASSES);

  @Test
  void thePublicTypesAreThoseListed() {
    surface.isListedIn(AnalysisSurfaceTest.class, "analysis-surface.tsv");
  }

  @Test
  void aPackageIsForUsersOrHidden() {
    surface.isMarkedAsItIsExported();
  }
}
