package dev.virga.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SQL text in the making. */
final class SqlTextTest {
  private static final Reading<Long> CHANGED = new Reading.Changed();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "users, \"users\"",
        "a b, \"a b\"",
        "Select, \"Select\"",
        "a\"b, \"a\"\"b\"",
        "\", \"\"\"\"",
        "\"\", \"\"\"\"\"\"",
        "x\"; drop table y; --, \"x\"\"; drop table y; --\"",
        "é$1?'\\, \"é$1?'\\\""
      })
  void aNameStandsBetweenQuotes(String name, String quoted) {
    assertThat(new SqlText().name(name)).hasToString(quoted);
  }

  @Test
  void aValueStandsBesideTheText() {
    Statement<Long> statement =
        new SqlText()
            .append("select ")
            .parameter(Codecs.TEXT, "secret")
            .append(", ")
            .parameter(Codecs.LONG, null)
            .statement(CHANGED, null);

    assertThat(statement.sql()).isEqualTo("select ?, ?");
    assertThat(statement.values()).containsExactly("secret", null);
    assertThat(statement.binders()).containsExactly(Codecs.TEXT, Codecs.LONG);
    assertThat(statement).hasToString("select ?, ?");
  }

  @Test
  void textIsInsertedWithoutMovingParameters() {
    SqlText text = new SqlText().append("select ? from a");
    int end = text.length();
    text.append(" where ").parameter(Codecs.LONG, 1L);
    text.insert(end, " join b");

    assertThat(text).hasToString("select ? from a join b where ?");
    assertThat(text.statement(CHANGED, null).values()).containsExactly(1L);
  }

  @Test
  void placeholdersGetTheirValuesLater() {
    Statement<Long> statement =
        new SqlText()
            .placeholder(new Placeholder(1, Codecs.TEXT))
            .parameter(Codecs.TEXT, "fixed")
            .placeholder(new Placeholder(0, Codecs.LONG))
            .placeholder(new Placeholder(1, Codecs.TEXT))
            .statement(CHANGED, null);

    assertThat(statement.with(7L, "given").values()).containsExactly("given", "fixed", 7L, "given");
    assertThat(statement.with(8L, "other").values()).containsExactly("other", "fixed", 8L, "other");
    assertThat(statement.values()[1]).isEqualTo("fixed");
  }

  @Test
  void whatIsTakenOutOfAStatementDoesNotChangeIt() {
    Statement<Long> statement =
        new SqlText().parameter(Codecs.TEXT, "kept").statement(CHANGED, null);
    statement.values()[0] = "changed";
    statement.binders()[0] = Codecs.LONG;

    assertThat(statement.value(0)).isEqualTo("kept");
    assertThat(statement.binder(0)).isSameAs(Codecs.TEXT);
  }
}
