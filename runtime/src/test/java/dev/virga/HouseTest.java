package dev.virga;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.virga.sql.RawSql;
import java.sql.Connection;

/** Keeps the rooms of the house apart: which package may know which. */
@AnalyzeClasses(packages = "dev.virga", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
  @ArchTest static final ArchRule annotationsStandAlone = knowsOnly("dev.virga.annotation");

  @ArchTest static final ArchRule schemaStandsAlone = knowsOnly("dev.virga.schema");

  @ArchTest static final ArchRule typesStandAlone = knowsOnly("dev.virga.type");

  @ArchTest static final ArchRule codecsKnowTypes = knowsOnly("dev.virga.codec", "dev.virga.type");

  @ArchTest
  static final ArchRule treeKnowsCodecs = knowsOnly("dev.virga.sql.ast", "dev.virga.codec");

  @ArchTest
  static final ArchRule renderingKnowsTheTree =
      knowsOnly(
          "dev.virga.render",
          "dev.virga.sql.ast",
          "dev.virga.codec",
          "dev.virga.schema",
          "dev.virga");

  @ArchTest
  static final ArchRule facadeKnowsRendering =
      knowsOnly(
          "dev.virga.sql",
          "dev.virga.render",
          "dev.virga.sql.ast",
          "dev.virga.codec",
          "dev.virga.type",
          "dev.virga.schema",
          "dev.virga");

  @ArchTest
  static final ArchRule executionKnowsNoFacade =
      knowsOnly("dev.virga.jdbc", "dev.virga.render", "dev.virga.codec", "dev.virga");

  @ArchTest
  static final ArchRule onlyTheDatabaseKnowsExecution =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.virga.jdbc")
          .and()
          .doNotBelongToAnyOf(Database.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.virga.jdbc");

  /**
   * An array is made by the connection, so the binder of arrays asks the statement for it; so is a
   * row of the texts within a value.
   */
  @ArchTest
  static final ArchRule onlyExecutionTouchesConnections =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.virga.jdbc")
          .and()
          .doNotHaveSimpleName("ArrayBinder")
          .and()
          .doNotHaveSimpleName("DomainListCodec")
          .and()
          .doNotHaveSimpleName("TextRow")
          .should()
          .accessClassesThat()
          .areAssignableTo(Connection.class);

  @ArchTest
  static final ArchRule nothingIsReflected =
      noClasses().should().accessClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule classesAreFinal =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotAssignableTo(DatabaseException.class)
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .and()
          .areNotEnums()
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveModifier(JavaModifier.FINAL);

  /** Error Prone refuses a text that is no constant, wherever the word unsafe is not said. */
  @ArchTest
  static final ArchRule rawTextsAreConstants =
      methods()
          .that()
          .areDeclaredIn(RawSql.class)
          .and()
          .arePublic()
          .and()
          .haveNameNotStartingWith("unsafe")
          .should(haveConstantTexts());

  private static ArchCondition<JavaMethod> haveConstantTexts() {
    return new ArchCondition<>("take only texts that are constants") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getParameters().stream()
            .filter(parameter -> parameter.getRawType().isEquivalentTo(String.class))
            .filter(parameter -> !parameter.isAnnotatedWith(CompileTimeConstant.class))
            .forEach(
                parameter ->
                    events.add(
                        SimpleConditionEvent.violated(parameter, parameter.getDescription())));
      }
    };
  }

  private static ArchRule knowsOnly(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.virga..")
                .and(resideInAPackage(room).negate())
                .and(others.length == 0 ? alwaysTrue() : resideInAnyPackage(others).negate()));
  }
}
