package dev.virga.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.CheckViolation;
import dev.virga.ConnectionFailure;
import dev.virga.ConstraintViolation;
import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import dev.virga.DeadlockDetected;
import dev.virga.ExclusionViolation;
import dev.virga.ForeignKeyViolation;
import dev.virga.NotNullViolation;
import dev.virga.QueryCanceled;
import dev.virga.SerializationFailure;
import dev.virga.UniqueViolation;
import dev.virga.render.Statement;
import dev.virga.sql.Count;
import dev.virga.sql.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The driver's exceptions, in the words of this library and without values. */
final class ErrorsTest {
  private static final Statement<Long> STATEMENT =
      Count.rows(Table.of("users", (row, i) -> row.getInt(i)), List.of()).statement();
  private static final Sent SENT = OneStatement.of(STATEMENT, DatabaseOptions.defaults());

  private static SQLException ofServer(String sqlState, String message) {
    return new PSQLException(
        new ServerErrorMessage(
            "SERROR\0C" + sqlState + "\0M" + message + "\0DKey (email)=(secret) exists.\0"));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of("23505", UniqueViolation.class),
        Arguments.of("23503", ForeignKeyViolation.class),
        Arguments.of("23502", NotNullViolation.class),
        Arguments.of("23514", CheckViolation.class),
        Arguments.of("23P01", ExclusionViolation.class),
        Arguments.of("23999", ConstraintViolation.class),
        Arguments.of("23001", ForeignKeyViolation.class),
        Arguments.of("40001", SerializationFailure.class),
        Arguments.of("40P01", DeadlockDetected.class),
        Arguments.of("57014", QueryCanceled.class),
        Arguments.of("08006", ConnectionFailure.class),
        Arguments.of("57P01", ConnectionFailure.class),
        Arguments.of("57P03", ConnectionFailure.class),
        Arguments.of("57P05", ConnectionFailure.class),
        Arguments.of("25P03", ConnectionFailure.class),
        Arguments.of("25P02", DatabaseException.class),
        Arguments.of("42601", DatabaseException.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theStateSaysTheType(String sqlState, Class<?> type) {
    DatabaseException translated = Errors.translate(ofServer(sqlState, "no"), SENT);

    assertThat(translated).isExactlyInstanceOf(type);
    assertThat(translated.sqlState()).contains(sqlState);
    assertThat(translated.sql()).contains(STATEMENT.sql());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42P01 | missing FROM-clause entry for table \"old\" | : old(...) and updated(...) need PostgreSQL 18 or newer",
        "42P01 | missing FROM-clause entry for table \"new\" | : old(...) and updated(...) need PostgreSQL 18 or newer",
        "42601 | syntax error at or near \"merge\" | : merge(...) needs PostgreSQL 15 or newer",
        "42P01 | relation \"older\" does not exist | ''",
      })
  void whatAnOlderServerDoesNotKnowSaysWhichOneDoes(String state, String message, String wayOut) {
    assertThat(Errors.translate(ofServer(state, message), null))
        .hasMessage(message + wayOut + " [" + state + "]");
  }

  @Test
  void withoutAStateItIsADatabaseException() {
    DatabaseException translated = Errors.translate(new SQLException("why"), null);

    assertThat(translated).isExactlyInstanceOf(DatabaseException.class).hasMessage("why");
    assertThat(translated.sqlState()).isEmpty();
    assertThat(translated.sql()).isEmpty();
  }

  @Test
  void theDetailIsLeftOut() {
    DatabaseException translated = Errors.translate(ofServer("23505", "duplicate key value"), SENT);

    assertThat(translated)
        .hasMessage(
            "duplicate key value [23505]"
                + System.lineSeparator()
                + "  in: select count(*) from \"users\"");
    assertThat(translated.getCause())
        .isExactlyInstanceOf(SQLException.class)
        .hasMessage("duplicate key value")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "invalid input syntax for type integer: \"secret\"|"
            + "invalid input syntax for type integer: \"...\"",
        "invalid input syntax for type integer: \"a\"secret\"b\"|"
            + "invalid input syntax for type integer: \"...\"",
        "value \"secret\" is out of range for type integer|"
            + "value \"...\" is out of range for type integer",
        "invalid value \"secret\" for \"YYYY\"|invalid value \"...\"",
        "ungültige Eingabesyntax für Typ integer: »secret«|"
            + "ungültige Eingabesyntax für Typ integer: \"...\"",
        "syntaxe en entrée invalide : « secret »|syntaxe en entrée invalide : \"...\"",
        "整数型の入力構文が不正です: 「secret」|整数型の入力構文が不正です: \"...\"",
        "division by zero|division by zero"
      })
  void whatADataExceptionQuotesIsLeftOut(String message, String shown) {
    assertThat(Errors.translate(ofServer("22P02", message), null)).hasMessage(shown + " [22P02]");
  }

  @Test
  void whatADataExceptionQuotesOverSeveralLinesIsLeftOut() {
    assertThat(Errors.translate(ofServer("22P02", "bad: \"a\nsecret\nb\""), null))
        .hasMessage("bad: \"...\" [22P02]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22003", "22P02", "07006", "42846", "22023"})
  void whatTheDriverCannotConvertIsLeftOut(String sqlState) {
    assertThat(Errors.translate(new SQLException("Bad value : secret", sqlState), null))
        .hasMessage("a value does not fit the type that it is sent or read as [" + sqlState + "]");
  }

  @Test
  void namesAreKept() {
    assertThat(Errors.translate(ofServer("42P01", "relation \"users\" does not exist"), null))
        .hasMessage("relation \"users\" does not exist [42P01]");
  }

  @Test
  void noConnectionIsAConnectionFailureWhateverTheState() {
    assertThat(Errors.noConnection(new SQLException("timed out")))
        .isExactlyInstanceOf(ConnectionFailure.class)
        .hasMessage("timed out");
    assertThat(Errors.noConnection(ofServer("53300", "too many clients already")))
        .hasMessage("too many clients already [53300]");
  }
}
