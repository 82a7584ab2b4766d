package vn.vankho;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's plan: each room imports only from those before it in the straight line. */
@AnalyzeClasses(packages = "vn.vankho", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  @ArchTest
  static final ArchRule EACH_ROOM_KNOWS_ONLY_THOSE_BEFORE_IT =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("vn.vankho..")
          .layer("front door")
          .definedBy("vn.vankho")
          .layer("source")
          .definedBy("vn.vankho.source")
          .layer("text")
          .definedBy("vn.vankho.text")
          .layer("plan")
          .definedBy("vn.vankho.plan")
          .layer("archive")
          .definedBy("vn.vankho.archive")
          .layer("search")
          .definedBy("vn.vankho.search")
          .layer("site")
          .definedBy("vn.vankho.site")
          .layer("store")
          .definedBy("vn.vankho.store")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("site")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("front door", "search", "site", "store")
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("front door", "archive", "search", "site", "store")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("front door", "plan", "archive", "search", "site", "store");
}
