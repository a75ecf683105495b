package dev.virga.types;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Functions.array;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.CHILDREN;
import static sample.Values.ID;
import static sample.Values.VALUES;

import com.zaxxer.hikari.HikariConfig;
import dev.virga.Database;
import dev.virga.Query;
import dev.virga.sql.FindFirst;
import dev.virga.sql.Prepared;
import dev.virga.testing.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sample.NewValue;
import sample.SampleSchema;
import sample.Value;
import sample.Values;

/**
 * What goes into the database comes back equal, whichever way it goes: as text, and in binary form,
 * which the driver takes for statements that it runs often.
 */
@ParameterizedClass
@ValueSource(strings = {"prepareThreshold=5", "prepareThreshold=-1"})
final class RoundTripTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static final Map<String, Database> databases = new HashMap<>();

  private final Database db;

  RoundTripTest(String options) {
    this.db = databases.computeIfAbsent(options, RoundTripTest::open);
  }

  private static Database open(String options) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl() + "&" + options);
    config.setMaximumPoolSize(1);
    return Database.open(config);
  }

  @AfterAll
  static void close() {
    databases.values().forEach(Database::close);
    databases.clear();
  }

  /** A row and those below it. */
  record Family(Value parent, List<Value> children) {}

  static Stream<TypeCase<?>> types() {
    return TypeCases.all();
  }

  static Stream<TypeCase<?>> typesWithEquality() {
    return TypeCases.withEquality();
  }

  @AfterEach
  void empty() {
    db.run(Values.deleteEveryRow());
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asParameterAndReturned(TypeCase<V> type) {
    for (V value : type.values()) {
      Value inserted = db.run(Values.insert(type.row(value)).returning());
      assertThat(type.read().apply(inserted)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asRow(TypeCase<V> type) {
    for (V value : type.values()) {
      long id = insert(type.row(value));

      assertThat(db.run(Values.findById(id)).map(type.read())).contains(value);
      assertThat(db.run(from(VALUES).where(ID.eq(id)).select(type.column())))
          .containsExactly(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asUpdate(TypeCase<V> type) {
    long id = insert(NewValue.withDefaults());
    for (V value : type.values()) {
      assertThat(
              db.run(
                  Values.update(type.column().set(value))
                      .where(ID.eq(id))
                      .returning(type.column())))
          .containsExactly(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings("NullAway") // each type's method takes null
  <V> void asNull(TypeCase<V> type) {
    long id = insert(type.row(type.values().get(0)));
    Value inserted =
        db.run(Values.insert(type.with().apply(NewValue.withDefaults(), null)).returning());

    assertThat(type.read().apply(inserted)).isNull();
    assertThat(
            db.run(
                Values.update(type.column().setNull()).where(ID.eq(id)).returning(type.column())))
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void asComparedParameter(TypeCase<V> type) {
    Prepared<V, List<Long>> prepared =
        prepare(value -> from(VALUES).where(type.column().eq(value)).select(ID));
    for (V value : type.values()) {
      long id = insert(type.row(value));

      assertThat(db.run(from(VALUES).where(type.column().eq(value)).select(ID)))
          .contains(id)
          .hasSizeLessThanOrEqualTo(2);
      assertThat(db.run(prepared.with(value))).contains(id).hasSizeLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void asListParameter(TypeCase<V> type) {
    for (V value : type.values()) {
      insert(type.row(value));
    }
    insert(NewValue.withDefaults());

    for (V value : type.values()) {
      assertThat(db.run(from(VALUES).where(type.column().in(List.of(value))).select(type.column())))
          .contains(value);
    }
    assertThat(
            db.run(
                Values.findMany(where(type.column().in(type.values())), orderBy(ID.asc()))
                    .select(type.column())))
        .containsExactlyElementsOf(type.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void inManyRowsAtOnce(TypeCase<V> type) {
    List<NewValue> rows = new ArrayList<>();
    List<V> expected = new ArrayList<>();
    for (V value : type.values()) {
      rows.add(type.row(value));
      expected.add(value);
      rows.add(NewValue.withDefaults());
      expected.add(null);
    }

    assertThat(db.run(Values.insert(rows).returning(type.column())))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asNestedColumn(TypeCase<V> type) {
    long root = insertTree(type);

    assertThat(
            db.run(findRoot(root).select(CHILDREN.orderBy(ID.asc()).select(type.column()))).get())
        .containsExactlyElementsOf(withNull(type.values()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void inNestedRecord(TypeCase<V> type) {
    long root = insertTree(type);

    List<Value> children = db.run(findRoot(root).select(CHILDREN.orderBy(ID.asc()))).orElseThrow();

    assertThat(children.stream().map(type.read()))
        .containsExactlyElementsOf(withNull(type.values()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void inRecordsNestedTwice(TypeCase<V> type) {
    long root = insertTree(type);

    List<Family> families =
        db.run(findRoot(root).select(CHILDREN.orderBy(ID.asc()).with(CHILDREN, Family::new)))
            .orElseThrow();

    assertThat(families.stream().map(family -> type.read().apply(family.parent())))
        .containsExactlyElementsOf(withNull(type.values()));
    assertThat(families.stream().flatMap(family -> family.children().stream()).map(type.read()))
        .containsExactlyElementsOf(type.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asColumnNestedTwice(TypeCase<V> type) {
    long root = insertTree(type);

    List<List<V>> grandchildren =
        db.run(
                findRoot(root)
                    .select(CHILDREN.orderBy(ID.asc()).select(CHILDREN.select(type.column()))))
            .orElseThrow();

    assertThat(grandchildren.stream().flatMap(List::stream))
        .containsExactlyElementsOf(type.values());
    assertThat(grandchildren).hasSize(type.values().size() + 1).last().isEqualTo(List.of());
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asElementsOfAnArray(TypeCase<V> type) {
    for (V value : type.values()) {
      insert(type.row(value));
    }
    insert(NewValue.withDefaults());

    assertThat(db.run(from(VALUES).select(arrayAgg(type.column()).orderBy(ID.asc()))).get(0))
        .containsExactlyElementsOf(withNull(type.values()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void asElementsOfANestedArray(TypeCase<V> type) {
    long root = insert(NewValue.withDefaults());
    insert(NewValue.withDefaults().parentId(root));

    assertThat(
            db.run(
                    findRoot(root)
                        .select(CHILDREN.select(array(type.column().codec(), type.values()))))
                .orElseThrow()
                .get(0))
        .containsExactlyElementsOf(type.values());
  }

  /** Inserts a row with a child for each value, which has a child with it too, and a last child. */
  private <V> long insertTree(TypeCase<V> type) {
    long root = insert(NewValue.withDefaults());
    for (V value : type.values()) {
      long child = insert(type.row(value).parentId(root));
      insert(type.row(value).parentId(child));
    }
    insert(NewValue.withDefaults().parentId(root));
    return root;
  }

  private static <V> List<@Nullable V> withNull(List<V> values) {
    List<@Nullable V> longer = new ArrayList<>(values);
    longer.add(null);
    return longer;
  }

  private static FindFirst<Values, Value> findRoot(long id) {
    return Values.findFirst(where(ID.eq(id)));
  }

  private long insert(NewValue row) {
    Query<Long> insert = Values.insert(row).returning(ID);
    return db.run(insert);
  }
}
