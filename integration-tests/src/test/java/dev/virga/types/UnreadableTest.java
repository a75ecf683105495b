package dev.virga.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static sample.Certainties.CHILDREN;

import dev.virga.ConversionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.Query;
import dev.virga.UnexpectedNullException;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Projection.Group;
import dev.virga.sql.ast.Projection.Item;
import dev.virga.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sample.Certainties;
import sample.SampleSchema;

/**
 * What the database holds and the record cannot: the same exception in a row and in rows nested in
 * it, with the column, the type and the text, and without the value.
 */
final class UnreadableTest {
  @RegisterExtension
  static final TestDatabase database =
      TestDatabase.withSchema(SampleSchema.empty() + "alter type mood add value 'LATER'");

  private static final String SECRET = "hunter2";

  /** The columns of the record, in order. */
  private static final List<String> COLUMNS =
      Certainties.CERTAINTIES.projection() instanceof Group columns
          ? columns.parts().stream().map(UnreadableTest::name).toList()
          : List.of();

  /** Each connection is a new one: none has a plan for columns of another type. */
  private final Database db = Database.of(database.dataSource());

  private static String name(Projection part) {
    return part instanceof Item item && item.expression() instanceof ColumnReference column
        ? column.column()
        : "";
  }

  private static void execute(String statements) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A row below itself, so that it nests as deep as one likes. */
  @BeforeEach
  void insert() {
    execute(
        """
        insert into certainties (flag, tiny, small, medium, large, single, precise, decimal,
            whole, letter, text, bytes, uuid, instant, "offset", zoned, local, date, time,
            offset_time, duration, period, span, mood)
          values (true, 1, 1, 1, 1, 1, 1, 1,
            1, 'x', 'x', 'x', gen_random_uuid(), now(), now(), now(), now(), now(), '10:00',
            '10:00+00', '1 hour', '1 day', '1 day', 'HAPPY');
        update certainties set parent_id = id
        """);
  }

  @AfterEach
  void empty() {
    execute("truncate certainties");
  }

  private static List<Query<?>> atEachDepth() {
    return List.of(
        Certainties.findMany(),
        Certainties.findFirst().select(CHILDREN),
        Certainties.findMany().select(CHILDREN.select(CHILDREN)));
  }

  private static String place(String column, int depth) {
    int index = COLUMNS.indexOf(column) + 1;
    return switch (depth) {
      case 0 -> "column " + index;
      case 1 -> "column 1, column " + index + " of the rows nested in it";
      default ->
          "column 1, column 1 of the rows nested in it, column "
              + index
              + " of the rows nested in it";
    };
  }

  private void assertThrown(
      Class<? extends DatabaseException> type, String sqlState, String column, String message) {
    for (int depth = 0; depth < 3; depth++) {
      Query<?> query = atEachDepth().get(depth);
      assertThrown(catchThrowable(() -> db.run(query)), type, sqlState, column);
      assertThat(catchThrowable(() -> db.run(query)))
          .hasMessageStartingWith(
              "certainties." + column + " (" + place(column, depth) + ") " + message)
          .isInstanceOfSatisfying(
              DatabaseException.class, e -> assertThat(e.sql()).contains(query.sql()));
    }
    assertThrown(
        catchThrowable(
            () -> db.batch(Certainties.count(), Certainties.findMany(), (count, rows) -> rows)),
        type,
        sqlState,
        column);
    assertThrown(
        catchThrowable(
            () -> {
              try (Stream<?> rows = db.stream(Certainties.findMany())) {
                rows.toList();
              }
            }),
        type,
        sqlState,
        column);
  }

  private static void assertThrown(
      Throwable thrown, Class<? extends DatabaseException> type, String sqlState, String column) {
    assertThat(thrown)
        .isExactlyInstanceOf(type)
        .isInstanceOfSatisfying(
            DatabaseException.class,
            e -> {
              assertThat(e.sqlState()).contains(sqlState);
              assertThat(e.table()).contains("certainties");
              assertThat(e.column()).contains(column);
              assertThat(e.parameters()).isEmpty();
            });
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(SECRET, "LATER");
  }

  @ParameterizedTest
  @CsvSource({
    "flag, boolean",
    "tiny, smallint",
    "small, smallint",
    "medium, integer",
    "large, bigint",
    "single, real",
    "precise, double precision",
    "decimal, numeric",
    "letter, varchar(1)",
    "uuid, uuid",
    "instant, timestamptz",
    "offset, timestamptz",
    "local, timestamp",
    "date, date",
    "time, time"
  })
  void aTextIsNoneOfTheOthers(String column, String type) {
    String alter = "alter table certainties alter column \"" + column + "\" type ";
    execute(alter + "text using '" + SECRET + "'");
    try {
      assertThrown(ConversionFailure.class, "22000", column, "cannot be read as " + type);
    } finally {
      execute("truncate certainties; " + alter + type + " using null");
    }
  }

  @Test
  void aSmallintThatIsNoByte() {
    execute("update certainties set tiny = 300");

    assertThrown(
        ConversionFailure.class,
        "22000",
        "tiny",
        "cannot be read as smallint: it does not fit a byte [22000]");
  }

  @Test
  void aTextThatIsNoCharacter() {
    execute("update certainties set letter = ''");

    assertThrown(
        ConversionFailure.class,
        "22000",
        "letter",
        "cannot be read as varchar(1): it is not one UTF-16 character, but a text of length 0");
  }

  @Test
  void aLabelThatIsNoConstant() {
    execute("update certainties set mood = 'LATER'");

    assertThrown(
        ConversionFailure.class,
        "22000",
        "mood",
        "cannot be read as \"mood\": its label is not a constant of sample.Mood");
  }

  @Test
  void aNumericThatIsNoNumber() {
    execute("update certainties set decimal = 'NaN'");

    assertThrown(ConversionFailure.class, "22000", "decimal", "cannot be read as numeric");
  }

  @ParameterizedTest
  @CsvSource({
    "flag", "tiny", "small", "medium", "large", "single", "precise", "decimal", "letter", "text",
    "bytes", "uuid", "instant", "offset", "local", "date", "time", "mood"
  })
  void aNullWhereNoneIsExpected(String column) {
    String alter = "alter table certainties alter column \"" + column + "\" ";
    execute(alter + "drop not null; update certainties set \"" + column + "\" = null");
    try {
      assertThrown(
          UnexpectedNullException.class,
          "22004",
          column,
          "is null, but what it is read into says that it never is");
    } finally {
      execute("truncate certainties; " + alter + "set not null");
    }
  }

  @Test
  void itsCauseSaysWhatWasThrownAndWhere() {
    execute("update certainties set mood = 'LATER'");

    assertThat(catchThrowable(() -> db.run(Certainties.findMany())).getCause())
        .isExactlyInstanceOf(SQLException.class)
        .hasMessage("dev.virga.codec.UnfitValueException")
        .hasNoCause()
        .satisfies(
            cause ->
                assertThat(cause.getStackTrace()[0].getClassName())
                    .isEqualTo("dev.virga.codec.EnumCodec"));
  }
}
