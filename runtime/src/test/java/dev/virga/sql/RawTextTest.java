package dev.virga.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a raw text is cut: where its places are, and what is refused. */
final class RawTextTest {
  private static Template template(String text, int arguments) {
    Expression argument = new Parameter(Codecs.INTEGER, 1);
    return RawText.expression(text, Collections.nCopies(arguments, argument));
  }

  @Test
  void isCutAtEachPlace() {
    assertThat(template("{} + {}", 2).parts()).containsExactly("", " + ", "");
    assertThat(template("now()", 0).parts()).containsExactly("now()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'{}'",
        "'it''s {}'",
        "E'it\\'s {}'",
        "e'\\\\'",
        "\"{}\"",
        "\"a\"\"{}\"",
        "$${}'$$",
        "$tag$ $$ {} $tag$",
        "1 -- {} '\n",
        "1 /* {} ' /* nested */ \" */",
        "U&'\\0041{}'",
        "'?'",
        "\"?\"",
        "$$?$$",
        "a$b",
        "x'ff'",
        "a['b']",
      })
  void hasNoPlaceWithinQuotesAndComments(String text) {
    assertThat(template(text, 0).parts()).containsExactly(text);
  }

  @Test
  void aQuestionMarkIsAnOperator() {
    assertThat(template("{} ? 'a?'", 1).parts()).containsExactly("", " ?? 'a?'");
    assertThat(template("{} ?| {}", 2).parts()).containsExactly("", " ??| ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a # PRIMARY",
        "a.b # PRIMARY",
        "lower('x') # PRIMARY",
        "pg_catalog.lower('x') # PRIMARY",
        "(1 + 2) # PRIMARY",
        "\"A\" # PRIMARY",
        "1.5 # PRIMARY",
        "$$x$$ # PRIMARY",
        "1 + 2 # OR",
        "(1) + (2) # OR",
        "not(true) # OR",
        "f(1) over () # OR",
        "-1 # OR",
        "a is null # OR",
        "interval '1 day' # OR",
        "case when true then 1 end # OR",
      })
  void bindsAsStronglyAsItSays(String text, Precedence precedence) {
    assertThat(template(text, 0).precedence()).isEqualTo(precedence);
  }

  @Test
  void aQueryStandsBetweenParentheses() {
    Template query = template(" select max(x) from t where y = {}", 1);
    assertThat(query.parts()).containsExactly("( select max(x) from t where y = ", ")");
    assertThat(query.precedence()).isEqualTo(Precedence.PRIMARY);
    assertThat(query.subquery()).isTrue();
    assertThat(template("1 + (select 2)", 0).subquery()).isTrue();
    assertThat(template("selected + 1", 0).subquery()).isFalse();
    assertThat(RawText.statement("select 1", List.of()).parts()).containsExactly("select 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "'open # has a quote that is not closed, at index 0",
        "E'open\\' # has a quote that is not closed, at index 1",
        "\"open # has a quote that is not closed, at index 0",
        "$a$ open $b$ # has a quote that is not closed, at index 0",
        "/* /* */ # has a comment that is not closed, at index 0",
        "1 -- open # ends in a comment, which would hide what follows, at index 2",
        "f(1 # has a parenthesis that is not closed, at index 1",
        "f(1] # closes a parenthesis that is not open, at index 3",
        "1) or (1 # closes a parenthesis that is not open, at index 1",
        "1; drop table x # has a semicolon, but is one statement or a part of one, at index 1",
        "$1 # has a $: the place of a value is {}, at index 0",
        "{0} # has a brace by itself: the place of a value is {}, with nothing in it, at index 0",
        "a } b # has a brace by itself: the place of a value is {}, with nothing in it, at index 2",
      })
  void refusesWhatReachesBeyondTheText(String text, String problem) {
    assertThatThrownBy(() -> template(text, 0))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("the raw SQL text \"" + text + "\" " + problem);
  }

  @Test
  void countsItsPlaces() {
    assertThatThrownBy(() -> template("{} + {}", 1))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "the raw SQL text \"{} + {}\" has 2 places {} and 1 argument: each {} outside of quotes and comments takes one argument");
    assertThatThrownBy(() -> template("lower(?)", 1))
        .hasMessageContaining("has 0 places {} and 1 argument")
        .hasMessageContaining("a ? is an operator of PostgreSQL");
    assertThatThrownBy(() -> template(" ", 0)).hasMessage("a raw SQL text is empty");
  }
}
