package dev.virga.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The stages of the processor know what comes before them, and only the first knows the compiler.
 */
@AnalyzeClasses(
    packages = "dev.virga.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  @ArchTest
  static final ArchRule STAGES =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("dev.virga.processor..")
          .layer("processor")
          .definedBy("dev.virga.processor")
          .layer("read")
          .definedBy("dev.virga.processor.read..")
          .layer("validate")
          .definedBy("dev.virga.processor.validate..")
          .layer("generate")
          .definedBy("dev.virga.processor.generate..")
          .layer("model")
          .definedBy("dev.virga.processor.model..")
          .whereLayer("processor")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("processor")
          .whereLayer("validate")
          .mayOnlyBeAccessedByLayers("processor")
          .whereLayer("generate")
          .mayOnlyBeAccessedByLayers("processor");

  @ArchTest
  static final ArchRule ONLY_READ_KNOWS_THE_COMPILER =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.virga.processor.model..",
              "dev.virga.processor.validate..",
              "dev.virga.processor.generate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.annotation.processing..",
              "javax.lang.model.type..",
              "javax.lang.model.util..",
              "com.sun.source..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.lang.model.element.Element")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.lang.model.element.TypeElement");
}
