package dev.virga.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.ShopDatabase;

/** What is asked along relations, case by case: each is one statement. */
final class RelationCasesTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  static Stream<Case> all() {
    return Stream.of(
            ToManyCases.lists(),
            ToManyCases.computedValues(),
            ToManyCases.levels(),
            ToOneCases.rows(),
            ToOneCases.paths(),
            ThroughCases.all(),
            ConditionCases.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isAnsweredByOneStatement(Case asked) {
    shop.sent();
    assertThat(shop.run(asked.query())).hasToString(asked.answer());
    assertThat(shop.sent()).containsExactly(asked.query().sql());
  }

  @ParameterizedTest
  @MethodSource("all")
  void andInABatchTwiceOverAsOne(Case asked) {
    assertThat(shop.db().batch(List.of(asked.query(), asked.query())))
        .extracting(Object::toString)
        .containsExactly(asked.answer(), asked.answer());
  }
}
