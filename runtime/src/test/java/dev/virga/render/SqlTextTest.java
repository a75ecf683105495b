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
    assertThat(statement.binder(0)).isSameAs(Codecs.TEXT);
    assertThat(statement.binder(1)).isSameAs(Codecs.LONG);
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
    Object first = new Object();
    Object second = new Object();
    Statement<Long> statement =
        new SqlText()
            .placeholder(new Placeholder(second, Codecs.TEXT))
            .parameter(Codecs.TEXT, "fixed")
            .placeholder(new Placeholder(first, Codecs.LONG))
            .placeholder(new Placeholder(second, Codecs.TEXT))
            .statement(CHANGED, null);

    Statement<Long> half = statement.with(second, "given");
    assertThat(half.with(first, 7L).values()).containsExactly("given", "fixed", 7L, "given");
    assertThat(half.with(first, 8L).values()).containsExactly("given", "fixed", 8L, "given");
    assertThat(statement.with(second, "other").value(0)).isEqualTo("other");
  }

  @Test
  void whatIsTakenOutOfAStatementDoesNotChangeIt() {
    Statement<Long> statement =
        new SqlText().parameter(Codecs.TEXT, "kept").statement(CHANGED, null);
    statement.values()[0] = "changed";

    assertThat(statement.value(0)).isEqualTo("kept");
  }
}
