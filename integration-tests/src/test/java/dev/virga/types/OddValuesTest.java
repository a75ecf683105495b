package dev.virga.types;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.CHILDREN;
import static sample.Values.ID;
import static sample.Values.VALUES;

import dev.virga.Database;
import dev.virga.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sample.NewValue;
import sample.SampleSchema;
import sample.Value;
import sample.Values;

/** Hundreds of values by chance of each type come back equal, and the database finds them. */
final class OddValuesTest {
  private static final int MANY = 400;
  private static final long SEED = 20_240_229;

  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static Database db;

  @BeforeAll
  static void open() {
    db = Database.open(database.jdbcUrl());
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @AfterEach
  void empty() {
    db.run(Values.deleteEveryRow());
  }

  record Family(Value parent, List<Value> children) {}

  static Stream<TypeCase<?>> types() {
    return TypeCases.all();
  }

  static Stream<TypeCase<?>> typesWithEquality() {
    return TypeCases.withEquality();
  }

  @SuppressWarnings("unchecked") // the value is of the type of that name
  private static <V> List<V> values(TypeCase<V> type) {
    OddValues odd = new OddValues(SEED);
    List<V> values = new ArrayList<>(type.values());
    values.removeIf(value -> value instanceof Number && value.toString().length() > MANY);
    for (int i = 0; i < MANY; i++) {
      values.add((V) odd.next(type.name()));
    }
    return values;
  }

  private <V> long insertTree(TypeCase<V> type, List<V> values) {
    long root = db.run(Values.insert(NewValue.withDefaults()).returning(ID));
    List<Long> children =
        db.run(
            Values.insert(values.stream().map(value -> type.row(value).parentId(root)).toList())
                .returning(ID));
    List<NewValue> grandchildren = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      grandchildren.add(type.row(values.get(i)).parentId(children.get(i)));
    }
    db.run(Values.insert(grandchildren));
    return root;
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void comeBackFromEachPlace(TypeCase<V> type) {
    List<V> values = values(type);
    long root = insertTree(type, values);

    assertThat(
            db.run(
                Values.findMany(where(Values.PARENT_ID.eq(root)), orderBy(ID.asc()))
                    .select(type.column())))
        .containsExactlyElementsOf(values);
    assertThat(
            db.run(
                    from(VALUES)
                        .where(Values.PARENT_ID.eq(root))
                        .select(arrayAgg(type.column()).orderBy(ID.asc())))
                .get(0))
        .containsExactlyElementsOf(values);
    List<Family> families =
        db.run(
                Values.findFirst(where(ID.eq(root)))
                    .select(CHILDREN.orderBy(ID.asc()).with(CHILDREN, Family::new)))
            .get();
    assertThat(families.stream().map(family -> type.read().apply(family.parent())))
        .containsExactlyElementsOf(values);
    assertThat(families.stream().flatMap(family -> family.children().stream()).map(type.read()))
        .containsExactlyElementsOf(values);
  }

  @ParameterizedTest
  @MethodSource("typesWithEquality")
  <V> void areFoundAndReturned(TypeCase<V> type) {
    for (V value : values(type).subList(0, MANY / 4)) {
      Value inserted = db.run(Values.insert(type.row(value)).returning());

      assertThat(type.read().apply(inserted)).isEqualTo(value);
      assertThat(
              db.run(
                  Values.findMany(where(type.column().eq(value), type.column().in(List.of(value))))
                      .select(ID)))
          .contains(inserted.id());
    }
  }
}
