package dev.virga.query;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.length;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.allOf;
import static dev.virga.sql.Sql.and;
import static dev.virga.sql.Sql.anyOf;
import static dev.virga.sql.Sql.not;
import static dev.virga.sql.Sql.or;
import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.val;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ACTIVE;
import static shop.Customers.CITY;
import static shop.Customers.EMAIL;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.REFERRER_ID;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import shop.Customers;
import shop.ShopDatabase;

/** Conditions: what each renders, which rows it keeps, and what it refuses. */
final class ConditionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static List<String> names(
      Condition<? super Customers> condition, String where, Object... parameters) {
    return shop.run(
        Customers.findMany(where(condition), orderBy(ID.asc())).select(NAME),
        "select \"name\" from \"customers\"" + where + " order by \"id\"",
        parameters);
  }

  @Test
  void comparisonsWithValues() {
    assertThat(names(NAME.eq("Bob"), " where \"name\" = ?", "Bob")).containsExactly("Bob");
    assertThat(names(CITY.ne("Oslo"), " where \"city\" <> ?", "Oslo")).containsExactly("Bob");
    assertThat(names(ID.lt(2L), " where \"id\" < ?", 2L)).containsExactly("Ann");
    assertThat(names(ID.le(2L), " where \"id\" <= ?", 2L)).containsExactly("Ann", "Bob");
    assertThat(names(ID.gt(3L), " where \"id\" > ?", 3L)).containsExactly("Dan");
    assertThat(names(ID.ge(3L), " where \"id\" >= ?", 3L)).containsExactly("Cid", "Dan");
    assertThat(names(ID.between(2L, 3L), " where \"id\" between ? and ?", 2L, 3L))
        .containsExactly("Bob", "Cid");
  }

  @Test
  void comparisonsWithExpressions() {
    assertThat(names(REFERRER_ID.eq(ID.minus(1L)), " where \"referrer_id\" = \"id\" - ?", 1L))
        .containsExactly("Bob");
    assertThat(names(ID.ne(val(1L)), " where \"id\" <> ?", 1L))
        .containsExactly("Bob", "Cid", "Dan");
    assertThat(names(lower(NAME).lt(CITY), " where lower(\"name\") < \"city\"")).isEmpty();
    assertThat(names(length(EMAIL).gt(13), " where length(\"email\") > ?", 13)).isEmpty();
    assertThat(names(coalesce(CITY, "?").eq("?"), " where coalesce(\"city\", ?) = ?", "?", "?"))
        .containsExactly("Cid");
    assertThat(
            names(coalesce(CITY, NAME).eq("Cid"), " where coalesce(\"city\", \"name\") = ?", "Cid"))
        .containsExactly("Cid");
  }

  @Test
  void booleansAreConditions() {
    assertThat(names(ACTIVE, " where \"active\"")).containsExactly("Ann", "Bob", "Dan");
    assertThat(names(ACTIVE.not(), " where not \"active\"")).containsExactly("Cid");
    assertThat(names(ACTIVE.eq(false), " where \"active\" = ?", false)).containsExactly("Cid");
    assertThat(names(ACTIVE.eq(CITY.isNotNull()), " where \"active\" = (\"city\" is not null)"))
        .hasSize(4);
  }

  @Test
  void nulls() {
    assertThat(names(CITY.isNull(), " where \"city\" is null")).containsExactly("Cid");
    assertThat(names(REFERRER_ID.isNotNull(), " where \"referrer_id\" is not null"))
        .containsExactly("Bob", "Cid", "Dan");
    assertThat(names(CITY.eq("Oslo").isNull(), " where (\"city\" = ?) is null", "Oslo"))
        .containsExactly("Cid");
  }

  @Test
  void patterns() {
    assertThat(names(NAME.like("_i%"), " where \"name\" like ?", "_i%")).containsExactly("Cid");
    assertThat(names(NAME.notLike("%n%"), " where \"name\" not like ?", "%n%"))
        .containsExactly("Bob", "Cid");
    assertThat(names(NAME.ilike("ann"), " where \"name\" ilike ?", "ann")).containsExactly("Ann");
    assertThat(names(NAME.startsWith("B"), " where \"name\" like ?", "B%")).containsExactly("Bob");
    assertThat(names(NAME.endsWith("n"), " where \"name\" like ?", "%n"))
        .containsExactly("Ann", "Dan");
    assertThat(names(EMAIL.contains("@"), " where \"email\" like ?", "%@%")).hasSize(4);
  }

  @Test
  void textsInPatternsAreTakenAsTheyAre() {
    assertThat(names(NAME.contains("%"), " where \"name\" like ?", "%\\%%")).isEmpty();
    assertThat(names(NAME.startsWith("_"), " where \"name\" like ?", "\\_%")).isEmpty();
    assertThat(names(NAME.endsWith("\\"), " where \"name\" like ?", "%\\\\")).isEmpty();
  }

  @Test
  void listsAreOneParameter() {
    assertThat(names(ID.in(1L, 4L), " where \"id\" = any(?)", List.of(1L, 4L)))
        .containsExactly("Ann", "Dan");
    assertThat(names(NAME.in(List.of("Bob")), " where \"name\" = any(?)", List.of("Bob")))
        .containsExactly("Bob");
    assertThat(
            names(
                NAME.notIn(List.of("Bob", "x")), " where \"name\" <> all(?)", List.of("Bob", "x")))
        .containsExactly("Ann", "Cid", "Dan");
    assertThat(names(CITY.notIn(List.of("Oslo")), " where \"city\" <> all(?)", List.of("Oslo")))
        .containsExactly("Bob");
  }

  @Test
  void emptyLists() {
    assertThat(names(ID.in(List.of()), " where \"id\" = any(?)", List.of())).isEmpty();
    assertThat(names(CITY.notIn(List.of()), " where \"city\" <> all(?)", List.of())).hasSize(4);
  }

  @Test
  void longLists() {
    List<Long> ids = LongStream.rangeClosed(1, 100_000).boxed().toList();

    assertThat(names(ID.in(ids), " where \"id\" = any(?)", ids)).hasSize(4);
    assertThat(names(ID.notIn(ids), " where \"id\" <> all(?)", ids)).isEmpty();
  }

  @Test
  void aListIsCopied() {
    List<Long> ids = new ArrayList<>(List.of(1L));
    Condition<Customers> condition = ID.in(ids);
    ids.add(2L);

    assertThat(names(condition, " where \"id\" = any(?)", List.of(1L))).containsExactly("Ann");
  }

  @Test
  void noConditions() {
    assertThat(names(and(), "")).hasSize(4);
    assertThat(names(or(), " where false")).isEmpty();
    assertThat(names(allOf(List.of()), "")).hasSize(4);
    assertThat(names(anyOf(List.of()), " where false")).isEmpty();
    assertThat(names(allOf(Optional.empty(), Optional.empty()), "")).hasSize(4);
    assertThat(names(anyOf(Optional.empty()), " where false")).isEmpty();
    assertThat(names(not(and()), " where not true")).isEmpty();
    assertThat(names(not(or()), " where not false")).hasSize(4);
    assertThat(names(and(and(), and(and())), "")).hasSize(4);
    assertThat(names(or(and()), " where true")).hasSize(4);
    assertThat(names(and(or(), ACTIVE), " where false and \"active\"")).isEmpty();
  }

  @Test
  void absentConditionsAddNothing() {
    Optional<Condition<Customers>> present = Optional.of(NAME.eq("Ann"));
    Optional<Condition<Customers>> absent = Optional.empty();

    assertThat(names(allOf(absent, present, absent), " where \"name\" = ?", "Ann"))
        .containsExactly("Ann");
    assertThat(names(anyOf(absent, present), " where \"name\" = ?", "Ann")).containsExactly("Ann");
    assertThat(names(or(ACTIVE.not(), anyOf(absent)), " where not \"active\""))
        .containsExactly("Cid");
  }

  static Stream<Arguments> parentheses() {
    Condition<Customers> a = ACTIVE;
    Condition<Customers> b = CITY.isNull();
    Condition<Customers> c = ID.eq(1L);
    return Stream.of(
        Arguments.of(and(a, or(b, c)), "\"active\" and (\"city\" is null or \"id\" = ?)"),
        Arguments.of(or(a, and(b, c)), "\"active\" or \"city\" is null and \"id\" = ?"),
        Arguments.of(a.or(b).and(c), "(\"active\" or \"city\" is null) and \"id\" = ?"),
        Arguments.of(a.and(b).or(c), "\"active\" and \"city\" is null or \"id\" = ?"),
        Arguments.of(a.and(b).and(c), "\"active\" and \"city\" is null and \"id\" = ?"),
        Arguments.of(and(a, and(b, c)), "\"active\" and \"city\" is null and \"id\" = ?"),
        Arguments.of(or(or(a, b), c), "\"active\" or \"city\" is null or \"id\" = ?"),
        Arguments.of(and(or(a)), "\"active\""),
        Arguments.of(not(a.or(b)).and(c), "not (\"active\" or \"city\" is null) and \"id\" = ?"),
        Arguments.of(not(not(a)), "not (not \"active\")"),
        Arguments.of(not(c), "not (\"id\" = ?)"),
        Arguments.of(b.eq(a), "(\"city\" is null) = \"active\""),
        Arguments.of(
            a.and(b).eq(c.or(b)),
            "(\"active\" and \"city\" is null) = (\"id\" = ? or \"city\" is null)"),
        Arguments.of(not(b).isNull(), "(not (\"city\" is null)) is null"),
        Arguments.of(b.isNull(), "(\"city\" is null) is null"),
        Arguments.of(c.in(true), "(\"id\" = ?) = any(?)"),
        Arguments.of(
            ID.plus(1L).times(2L).minus(ID.minus(3L)).gt(0L),
            "(\"id\" + ?) * ? - (\"id\" - ?) > ?"),
        Arguments.of(ID.plus(ID.times(ID)).eq(ID), "\"id\" + \"id\" * \"id\" = \"id\""),
        Arguments.of(
            ID.minus(ID.plus(1L)).dividedBy(ID.dividedBy(1L)).modulo(3L).eq(1L),
            "(\"id\" - (\"id\" + ?)) / (\"id\" / ?) % ? = ?"),
        Arguments.of(ID.plus(1L).between(1L, 2L), "\"id\" + ? between ? and ?"),
        Arguments.of(ID.plus(1L).isNull(), "\"id\" + ? is null"),
        Arguments.of(ID.plus(1L).in(1L), "\"id\" + ? = any(?)"));
  }

  @ParameterizedTest
  @MethodSource("parentheses")
  void parenthesesStandWhereTheyAreNeeded(Condition<Customers> condition, String sql) {
    var query = Customers.findMany(where(condition)).select(ID);

    assertThat(query.sql()).isEqualTo("select \"id\" from \"customers\" where " + sql);
    assertThat(shop.run(query)).isNotNull();
  }

  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  static Stream<Arguments> comparisonsWithNull() {
    @Nullable String text = null;
    @Nullable Long number = null;
    List<@Nullable String> list = Arrays.asList("a", null);
    return Stream.of(
        Arguments.of(
            call(() -> CITY.eq(text)),
            "customers.city.eq(null) is never true in SQL: say isNull(), or leave the condition out"),
        Arguments.of(
            call(() -> CITY.ne(text)),
            "customers.city.ne(null) is never true in SQL: say isNotNull(), or leave the condition out"),
        Arguments.of(call(() -> ID.lt(number)), "customers.id.lt(null)"),
        Arguments.of(call(() -> ID.le(number)), "customers.id.le(null)"),
        Arguments.of(call(() -> ID.gt(number)), "customers.id.gt(null)"),
        Arguments.of(call(() -> ID.ge(number)), "customers.id.ge(null)"),
        Arguments.of(call(() -> ID.between(1L, number)), "customers.id.between(null)"),
        Arguments.of(call(() -> ID.between(number, 1L)), "customers.id.between(null)"),
        Arguments.of(call(() -> ID.plus(number)), "customers.id.plus(null)"),
        Arguments.of(call(() -> NAME.like(text)), "customers.name.like(null)"),
        Arguments.of(call(() -> NAME.notLike(text)), "customers.name.notLike(null)"),
        Arguments.of(call(() -> NAME.ilike(text)), "customers.name.ilike(null)"),
        Arguments.of(call(() -> NAME.startsWith(text)), "startsWith(null)"),
        Arguments.of(call(() -> NAME.endsWith(text)), "endsWith(null)"),
        Arguments.of(call(() -> NAME.contains(text)), "contains(null)"),
        Arguments.of(call(() -> lower(NAME).eq(text)), "expression.eq(null)"),
        Arguments.of(
            call(() -> CITY.in(list)),
            "customers.city.in(...) has a null among its values, which equals nothing in SQL: leave it out, and add isNull()"),
        Arguments.of(
            call(() -> CITY.in("a", text)), "customers.city.in(...) has a null among its values"),
        Arguments.of(
            call(() -> CITY.notIn(list)), "customers.city.notIn(...) has a null among its values"),
        Arguments.of(call(() -> coalesce(CITY, text)), "coalesce(..., null) changes nothing"),
        Arguments.of(call(() -> val(text)), "val(null) has no type"));
  }

  private static ThrowingCallable call(ThrowingCallable callable) {
    return callable;
  }

  @ParameterizedTest
  @MethodSource("comparisonsWithNull")
  void refusesNull(ThrowingCallable comparison, String message) {
    assertThatThrownBy(comparison)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(message);
  }
}
