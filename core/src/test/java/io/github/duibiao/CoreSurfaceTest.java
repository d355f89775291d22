package io.github.duibiao;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.duibiao.plan.Plan;
import org.junit.jupiter.api.Test;

/** What users of core may build on changes on purpose only. */
class CoreSurfaceTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.duibiao");

  private final Surface surface = Surface.of(Plan.class, CLASSES);

  @Test
  void thePublicTypesAreThoseListed() {
    surface.isListedIn(CoreSurfaceTest.class, "core-surface.tsv");
  }

  @Test
  void aPackageIsForUsersOrHidden() {
    surface.isMarkedAsItIsExported();
  }

  @Test
  void theFormatsAreFoundWithAndWithoutModules() {
    surface.providesTheSameOnTheClassPath();
  }
}
