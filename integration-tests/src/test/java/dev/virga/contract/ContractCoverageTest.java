package dev.virga.contract;

import static org.assertj.core.api.Assertions.assertThat;

import blog.PostQueries;
import blog.UserRepository;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

final class ContractCoverageTest {
  @Test
  void callsEveryMethodOfTheRepository() {
    assertEveryMethodIsCalled(UserRepository.class, UserRepositoryTest.class);
  }

  @Test
  void callsEveryMethodOfTheQueries() {
    assertEveryMethodIsCalled(PostQueries.class, PostQueriesTest.class);
  }

  private static void assertEveryMethodIsCalled(Class<?> contract, Class<?> test) {
    assertThat(new ClassFileImporter().importClasses(contract, test).get(contract).getMethods())
        .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .isNotEmpty()
        .allSatisfy(method -> assertThat(callers(method)).contains(test));
  }

  private static Class<?>[] callers(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .map(access -> access.getOriginOwner().reflect())
        .toArray(Class<?>[]::new);
  }
}
