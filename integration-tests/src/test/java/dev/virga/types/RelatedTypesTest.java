package dev.virga.types;

import static dev.virga.sql.Functions.array;
import static dev.virga.sql.RawSql.unsafeSql;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Values.CHILDREN;
import static sample.Values.ID;
import static sample.Values.PARENT;
import static sample.Values.VALUES;

import dev.virga.Database;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Interval;
import dev.virga.sql.Expr;
import dev.virga.sql.Selectable;
import dev.virga.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import sample.Values;

/** What is read along a relation is what is read without one, of each type and at each depth. */
final class RelatedTypesTest {
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

  static Stream<TypeCase<?>> types() {
    return TypeCases.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  <V> void alongARelationToOneRow(TypeCase<V> type) {
    for (V value : type.values()) {
      long parent = insert(type.row(value));
      long child = insert(NewValue.withDefaults().parentId(parent));
      long grandchild = insert(NewValue.withDefaults().parentId(child));

      assertThat(of(child, PARENT.select(type.column()))).contains(value);
      assertThat(of(child, PARENT).map(type.read())).contains(value);
      assertThat(of(child, optional(PARENT.get(type.column())))).contains(value);
      assertThat(of(child, PARENT.where(ID.gt(0L)).select(type.column()))).contains(value);
      assertThat(of(child, PARENT.where(ID.gt(0L))).map(type.read())).contains(value);
      assertThat(
              of(grandchild, PARENT.select(PARENT.select(type.column()))).flatMap(found -> found))
          .contains(value);
      assertThat(
              of(grandchild, PARENT.where(ID.gt(0L)).select(PARENT.where(ID.gt(0L))))
                  .flatMap(found -> found)
                  .map(type.read()))
          .contains(value);
      assertThat(of(parent, CHILDREN.select(PARENT)))
          .singleElement()
          .satisfies(found -> assertThat(found.map(type.read())).contains(value));
      assertThat(of(parent, CHILDREN.select(optional(PARENT.get(type.column())))))
          .singleElement()
          .satisfies(found -> assertThat(found).contains(value));
    }
  }

  /** Values of types that no column of the table has. */
  static Stream<Expr<Object, ?>> expressions() {
    return Stream.of(
        val(new Interval(14, -3, 4_000_001)),
        val(new BigDecimal("1.500")),
        raw("'NaN'::float8", Codecs.DOUBLE),
        raw("'-Infinity'::float4", Codecs.FLOAT),
        raw("1e-130::numeric(200, 150)", Codecs.DECIMAL),
        raw("'294276-12-31 23:59:59.999999Z'::timestamptz", Codecs.INSTANT),
        raw("'4713-01-01 00:00:00Z BC'::timestamptz", Codecs.INSTANT),
        raw("'infinity'::date", Codecs.LOCAL_DATE),
        raw("'178000000 years -3 days 00:00:00.000001'::interval", Codecs.INTERVAL),
        array(Codecs.TEXT, Arrays.asList("a", null, "", "null", "{}", "\"\\")),
        array(Codecs.INSTANT, Arrays.asList(Instant.MAX, null, Instant.EPOCH)),
        array(Codecs.DOUBLE, Arrays.asList(Double.NaN, null, Double.NEGATIVE_INFINITY)),
        array(Codecs.DECIMAL, Arrays.asList(new BigDecimal("0.00"), null)),
        array(Codecs.LOCAL_DATE, Arrays.asList(LocalDate.MIN, null)),
        array(Codecs.BOOLEAN, Arrays.asList(true, null, false)),
        array(Codecs.INTERVAL, Arrays.asList(new Interval(0, 0, -1), null)),
        array(Codecs.LONG, List.of()));
  }

  private static <V> Expr<Object, V> raw(String sql, Codec<V> type) {
    return unsafeSql(sql).as(type);
  }

  @ParameterizedTest
  @MethodSource("expressions")
  <V> void atEachDepth(Expr<Object, V> expression) {
    long root = insert(NewValue.withDefaults());
    long child = insert(NewValue.withDefaults().parentId(root));
    insert(NewValue.withDefaults().parentId(child));

    V value = of(root, expression);

    assertThat(of(root, row(Only::new, expression))).isEqualTo(new Only(value));
    assertThat(of(root, CHILDREN.select(expression))).isEqualTo(List.of(value));
    assertThat(of(root, CHILDREN.select(row(Both::new, ID, expression))))
        .isEqualTo(List.of(new Both(child, value)));
    assertThat(of(root, CHILDREN.select(CHILDREN.select(expression))))
        .isEqualTo(List.of(List.of(value)));
    assertThat(
            of(
                root,
                CHILDREN
                    .limit(1)
                    .select(CHILDREN.limit(1).select(row(Both::new, expression, expression)))))
        .isEqualTo(List.of(List.of(new Both(value, value))));
    assertThat(of(child, PARENT.select(expression))).contains(value);
    assertThat(of(child, PARENT.where(ID.gt(0L)).select(expression))).contains(value);
  }

  record Only(Object value) {}

  record Both(Object left, Object right) {}

  private static <Q> Q of(long id, Selectable<? super Values, Q> shape) {
    return db.run(from(VALUES).where(ID.eq(id)).select(shape)).get(0);
  }

  private static long insert(NewValue row) {
    return db.run(Values.insert(row).returning(ID));
  }
}
