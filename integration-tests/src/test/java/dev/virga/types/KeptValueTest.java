package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.VALUES;

import dev.virga.Database;
import dev.virga.codec.Codec;
import dev.virga.sql.Subquery;
import dev.virga.sql.Table;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sample.SampleSchema;
import sample.Values;

/** A value that is a part of the query of a view is the same as one that is sent beside a text. */
final class KeptValueTest {
  private static final long SEED = 20261123;
  private static final int MANY = 40;

  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  static Stream<TypeCase<?>> types() {
    return TypeCases.all();
  }

  static Stream<TypeCase<?>> typesWithEquality() {
    return TypeCases.withEquality();
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void isWhatTheViewHas(TypeCase<V> type) throws SQLException {
    for (V value : values(type)) {
      Codec<V> codec = type.column().codec();
      assertThat(rows(codec, view(codec).viewQuery(select(val(value, codec)).asSelect())))
          .containsExactly(value);
    }
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void isWhatTheViewComparesWith(TypeCase<V> type) throws SQLException {
    Database db = Database.of(database.dataSource());
    for (V value : values(type).subList(0, Math.min(MANY / 4, values(type).size()))) {
      db.run(Values.deleteEveryRow());
      db.run(Values.insert(type.row(value)));
      Codec<V> codec = type.column().codec();
      Subquery<V> query =
          from(VALUES)
              .where(type.column().eq(value), type.column().in(List.of(value, value)))
              .select(type.column());

      assertThat(rows(codec, view(codec).viewQuery(query))).containsExactly(value);
    }
    db.run(Values.deleteEveryRow());
  }

  private static <V> Table<Values, V> view(Codec<V> codec) {
    Table<Values, V> view =
        Table.ofView(
            "kept",
            (row, index) -> {
              throw new UnsupportedOperationException("it is read by its codec");
            });
    view.column("value", codec);
    return view;
  }

  /** Reads what a view of a query has, in the form in which its values travel. */
  private static <V> List<@Nullable V> rows(Codec<V> codec, String query) throws SQLException {
    String carrier = codec.carried().map(carried -> "::" + carried.carrier()).orElse("");
    List<@Nullable V> read = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create view kept as " + query);
      try (ResultSet rows = statement.executeQuery("select value" + carrier + " from kept")) {
        while (rows.next()) {
          read.add(codec.read(rows, 1));
        }
      }
      connection.rollback();
    }
    return read;
  }

  @SuppressWarnings("unchecked") // the value is of the type of that name
  private static <V> List<V> values(TypeCase<V> type) {
    OddValues odd = new OddValues(SEED);
    List<V> values = new ArrayList<>(type.values());
    for (int i = 0; i < MANY; i++) {
      values.add((V) odd.next(type.name()));
    }
    return values;
  }
}
