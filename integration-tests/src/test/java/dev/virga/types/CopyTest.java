package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.ID;
import static sample.Values.VALUES;

import com.zaxxer.hikari.HikariConfig;
import dev.virga.Database;
import dev.virga.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sample.NewValue;
import sample.SampleSchema;
import sample.Values;

/** What is copied into the database, and out of it, is what inserts and queries have there. */
final class CopyTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static Database db;

  @BeforeAll
  static void open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl());
    config.setMaximumPoolSize(1);
    db = Database.open(config);
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @AfterEach
  void empty() {
    db.run(Values.deleteEveryRow());
  }

  static Stream<TypeCase<?>> types() {
    return TypeCases.all().filter(type -> type.column().codec().binary().isPresent());
  }

  static Stream<TypeCase<?>> typesWithEquality() {
    return types().filter(type -> type.column().codec().hasEquality());
  }

  @Test
  void nearlyEachTypeHasABinaryForm() {
    assertThat(types().count()).isGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void copiedInIsReadByAQuery(TypeCase<V> type) {
    assertThat(db.into(VALUES).copyIn(rows(type))).isEqualTo(type.values().size() + 1);

    assertThat(db.run(Values.findMany(orderBy(ID.asc()))).stream().map(type.read()))
        .containsExactlyElementsOf(withNull(type.values()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void insertedIsCopiedOut(TypeCase<V> type) {
    db.run(Values.insert(rows(type)));

    try (Stream<V> values = db.copyOut(from(VALUES).orderBy(ID.asc()).select(type.column()))) {
      assertThat(values).containsExactlyElementsOf(withNull(type.values()));
    }
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void copiedInIsEqualToWhatIsInserted(TypeCase<V> type) {
    for (V value : type.values()) {
      db.into(VALUES).copyIn(List.of(type.row(value)));

      assertThat(db.run(from(VALUES).where(type.column().eq(value)).select(type.column())))
          .contains(value);
    }
  }

  private static <V> List<NewValue> rows(TypeCase<V> type) {
    List<NewValue> rows = new ArrayList<>();
    type.values().forEach(value -> rows.add(type.row(value)));
    rows.add(NewValue.withDefaults());
    return rows;
  }

  private static <V> List<@Nullable V> withNull(List<V> values) {
    List<@Nullable V> longer = new ArrayList<>(values);
    longer.add(null);
    return longer;
  }
}
