package dev.virga.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  @Test
  void tellsTokensApart() {
    assertThat(tokens("select a.\"b \"\" c\", $1 from t where x>=1.5e3 and y::int[] <> -2;"))
        .containsExactly(
            "select",
            "a",
            ".",
            "\"b \"\" c\"",
            ",",
            "$1",
            "from",
            "t",
            "where",
            "x",
            ">=",
            "1.5e3",
            "and",
            "y",
            "::",
            "int",
            "[",
            "]",
            "<>",
            "-",
            "2",
            ";");
  }

  @Test
  void keepsTextsWhole() {
    assertThat(tokens("'it''s; -- no comment' E'\\'; \\\\' B'01' U&'d\\0061t' n'x' ''"))
        .containsExactly(
            "'it''s; -- no comment'", "E'\\'; \\\\'", "B'01'", "U&'d\\0061t'", "n'x'", "''");
  }

  @Test
  void keepsWhatIsInDollarsWhole() {
    assertThat(tokens("$$ a; ' $b$ $$ $body$ $$; $other$ $body$ $ü1$x$ü1$"))
        .containsExactly("$$ a; ' $b$ $$", "$body$ $$; $other$ $body$", "$ü1$x$ü1$");
  }

  @Test
  void knowsNamesWithDollars() {
    assertThat(tokens("a$b$c + \"x\"")).containsExactly("a$b$c", "+", "\"x\"");
  }

  @Test
  void setsCommentsAside() {
    Tokenizer tokenizer =
        new Tokenizer("select -- one; 'two\n 1 /* a /* nested; */ comment */ + 2 /**/");

    assertThat(tokenizer.tokens()).extracting(Token::text).containsExactly("select", "1", "+", "2");
    assertThat(tokenizer.comments())
        .extracting(Comment::text)
        .containsExactly("one; 'two", "a /* nested; */ comment", "");
  }

  @Test
  void holdsLongTexts() {
    String text = "'" + "it''s ".repeat(2000) + "x".repeat(1_000_000) + "'";

    assertThat(tokens("select " + text)).containsExactly("select", text);
  }

  @Test
  void readsEveryCharacter() {
    String sql = "create  /*x*/ table \"T\" (a text default E'\\n');\n-- end";
    Tokenizer tokenizer = new Tokenizer(sql);

    for (Token token : tokenizer.tokens()) {
      assertThat(sql.substring(token.start(), token.end())).isEqualTo(token.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          select 'a | 7 | a quote that does not end
          select E'a\\' | 7 | a quote that does not end
          select "a | 7 | a quote that does not end
          select /* a /* b */ | 7 | a comment that does not end
          do $a$ begin $$ | 3 | a text in $a$ that does not end
          """)
  void saysWhatDoesNotEnd(String sql, int position, String message) {
    assertThatThrownBy(() -> new Tokenizer(sql))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.position()).isEqualTo(position))
        .hasMessage(message);
  }

  private static List<String> tokens(String sql) {
    return new Tokenizer(sql).tokens().stream().map(Token::text).toList();
  }
}
