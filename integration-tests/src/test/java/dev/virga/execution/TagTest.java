package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.DatabaseOptions;
import dev.virga.ExplainOptions;
import dev.virga.StatementTags;
import dev.virga.UniqueViolation;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;

/** Comments that say where a statement comes from. */
final class TagTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final String COUNT = "select count(*) from \"labels\"";

  private final Database db = shop.db();

  @BeforeEach
  void forget() {
    shop.sent();
  }

  @Test
  void tagsStandBehindTheStatementInTheOrderOfTheirKeys() {
    assertThat(db.tagged("route", "/labels").tagged("app", "shop").run(Labels.count()))
        .isEqualTo(3);

    assertThat(shop.sent()).containsExactly(COUNT + " /*app='shop',route='%2Flabels'*/");
  }

  @Test
  void aTagTakesThePlaceOfOneWithTheSameKey() {
    db.tagged("route", "a").tagged("route", "b").run(Labels.count());

    assertThat(shop.sent()).containsExactly(COUNT + " /*route='b'*/");
  }

  @Test
  void aDatabaseWithoutTagsAddsNothing() {
    db.tagged("a", "b");
    db.run(Labels.count());

    assertThat(shop.sent()).containsExactly(COUNT);
  }

  @Test
  void tagsOfTheOptions() {
    Database tagged = Database.of(shop.pool(), DatabaseOptions.defaults().tagged("app", "shop"));

    assertThatThrownBy(() -> tagged.run(Labels.insert(NewLabel.name("sale"))))
        .isInstanceOfSatisfying(
            UniqueViolation.class,
            e ->
                assertThat(e.sql())
                    .contains("insert into \"labels\" (\"name\") values (?) /*app='shop'*/"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "*/ drop table labels; --, %2A%2F%20drop%20table%20labels%3B%20--",
        "it's \\' ?, it%27s%20%5C%27%20%3F",
        "/* /*, %2F%2A%20%2F%2A",
        "a=b&c, a%3Db%26c",
        "é€😀, %C3%A9%E2%82%AC%F0%9F%98%80",
        "``, ``",
        "$1 $$ :x {fn}, %241%20%24%24%20%3Ax%20%7Bfn%7D",
      })
  void whateverIsInATagStaysInTheComment(String text, String encoded) {
    assertThat(db.tagged("tag", text).run(Labels.count())).isEqualTo(3);
    assertThat(shop.sent()).containsExactly(COUNT + " /*tag='" + encoded + "'*/");

    if (!text.isEmpty()) {
      assertThat(db.tagged(text, "value").run(Labels.count(where(Labels.NAME.eq("new")))))
          .isEqualTo(1);
      assertThat(shop.sent())
          .containsExactly(COUNT + " where \"name\" = ? /*" + encoded + "='value'*/");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"line\nbreak", "tab\t", "return\r", "del\u007f"})
  void controlCharactersToo(String text) {
    assertThat(db.tagged("tag", text).run(Labels.count())).isEqualTo(3);
    assertThat(shop.sent()).singleElement().asString().matches("[ -~]*");
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThatThrownBy(() -> db.tagged("", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tag has an empty key: name what its value is");
  }

  @Test
  void eachQueryOfABatchIsTagged() {
    db.tagged("app", "shop").batch(Labels.count(), Labels.count(), Long::sum);

    assertThat(shop.sent())
        .containsExactly(COUNT + " /*app='shop'*/; " + COUNT + " /*app='shop'*/");
  }

  @Test
  void streamsExplanationsAndTransactionsAreTagged() {
    Database tagged = db.tagged("a", "1");
    try (Stream<?> labels = tagged.stream(Labels.findMany())) {
      assertThat(labels).hasSize(3);
    }
    tagged.explain(Labels.count(), ExplainOptions.defaults());
    tagged.transaction(() -> db.run(Labels.count()));

    assertThat(shop.sent())
        .containsExactly(
            "select \"name\" from \"labels\" /*a='1'*/",
            "commit",
            "explain " + COUNT + " /*a='1'*/",
            COUNT + " /*a='1'*/",
            "commit");
  }

  @Test
  void tagsAreAValue() {
    StatementTags tags = StatementTags.none().with("b", "2").with("a", "1");

    assertThat(tags.values()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    assertThat(tags)
        .isEqualTo(StatementTags.none().with("a", "1").with("b", "2"))
        .hasSameHashCodeAs(StatementTags.none().with("a", "1").with("b", "2"))
        .isNotEqualTo(StatementTags.none())
        .hasToString("a='1',b='2'");
    assertThatThrownBy(() -> tags.values().put("c", "3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
