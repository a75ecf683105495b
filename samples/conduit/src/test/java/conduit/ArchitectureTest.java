package conduit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import conduit.users.NewUser;
import conduit.users.User;
import conduit.users.UserRepository;
import conduit.users.Users;
import dev.virga.Database;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.sql.NewRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Who may know what. To use it in a project of your own, copy the file and change the package
 * below, and the names by which repositories are known.
 */
@AnalyzeClasses(packages = "conduit", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> VIRGA = resideInAPackage("dev.virga..");

  /** What the processor generates: the row of an insert, and the interface of a table. */
  private static final DescribedPredicate<JavaClass> GENERATED =
      describe(
          "generated code",
          type ->
              outermost(type).isAssignableTo(NewRow.class)
                  || (outermost(type).isInterface()
                      && outermost(type).getFields().stream()
                          .anyMatch(field -> VIRGA.test(field.getRawType()))));

  private static final DescribedPredicate<JavaClass> SCHEMAS =
      describe(
          "schemas", type -> type.isAnnotatedWith(Table.class) || type.isAnnotatedWith(Row.class));

  /** The package {@code database} holds what repositories share. */
  private static final DescribedPredicate<JavaClass> REPOSITORIES =
      describe(
          "repositories",
          type ->
              outermost(type).getSimpleName().endsWith("Repository")
                  || outermost(type).getSimpleName().equals("Repositories")
                  || type.getPackageName().equals("conduit.database"));

  private static final DescribedPredicate<JavaClass> SERVICES =
      describe("services", type -> outermost(type).getSimpleName().endsWith("Service"));

  private static final DescribedPredicate<JavaClass> CONTROLLERS =
      describe("controllers", type -> outermost(type).getSimpleName().endsWith("Controller"));

  private static final DescribedPredicate<JavaClass> WEB =
      resideInAnyPackage("io.javalin..", "jakarta.servlet..", "conduit.web");

  @ArchTest
  static final ArchRule onlyRepositoriesAndSchemasTouchVirgaOrGeneratedCode =
      noClasses()
          .that(not(REPOSITORIES).and(not(SCHEMAS)).and(not(GENERATED)))
          .should()
          .dependOnClassesThat(VIRGA.or(GENERATED));

  @ArchTest
  static final ArchRule onlyServicesAndRepositoriesTouchRepositories =
      noClasses().that(CONTROLLERS).should().dependOnClassesThat(REPOSITORIES);

  @ArchTest
  static final ArchRule nothingBehindControllersKnowsTheWeb =
      noClasses()
          .that(SERVICES.or(REPOSITORIES).or(SCHEMAS))
          .should()
          .dependOnClassesThat(WEB.or(CONTROLLERS));

  @ArchTest
  static final ArchRule repositoriesDoNotKnowServices =
      noClasses().that(REPOSITORIES.or(SCHEMAS)).should().dependOnClassesThat(SERVICES);

  private static JavaClass outermost(JavaClass type) {
    JavaClass outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost;
  }

  @Test
  void findsAServiceThatTouchesVirga() {
    assertThat(isRefused(Trespassers.HoldsTheDatabase.class)).isTrue();
  }

  @Test
  void findsAServiceThatTouchesGeneratedCode() {
    assertThat(isRefused(Trespassers.ReadsAColumn.class)).isTrue();
    assertThat(isRefused(Trespassers.MakesARow.class)).isTrue();
  }

  @Test
  void letsServicesUseRecordsAndRepositories() {
    assertThat(isRefused(Trespassers.ReadsARecord.class)).isFalse();
  }

  private static boolean isRefused(Class<?> type) {
    return onlyRepositoriesAndSchemasTouchVirgaOrGeneratedCode
        .evaluate(
            new ClassFileImporter().importClasses(type, NewUser.class, Users.class, User.class))
        .hasViolation();
  }

  /** Services that go further than they may, and one that does not. */
  static final class Trespassers {
    record HoldsTheDatabase(Database db) {}

    static final class ReadsAColumn {
      String name() {
        return Users.EMAIL.name();
      }
    }

    static final class MakesARow {
      Object row() {
        return NewUser.username("x").email("y");
      }
    }

    record ReadsARecord(UserRepository users) {
      Optional<User> find() {
        return users.findById(1);
      }
    }
  }
}
