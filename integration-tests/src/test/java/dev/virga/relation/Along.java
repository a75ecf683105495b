package dev.virga.relation;

import static dev.virga.sql.Sql.allOf;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import dev.virga.sql.Condition;
import dev.virga.sql.Expr;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.Ordering;
import dev.virga.sql.ToMany;
import dev.virga.sql.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Parts of a row that lie along relations. */
final class Along {
  private Along() {}

  /** A relation to any number of rows: rows, their number, or whether there are any. */
  static <S, R, T, Q> Model.Links<S, R> many(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Model<T, Q> target) {
    return (random, depth) ->
        switch (random.nextInt(10)) {
          case 0 -> count(name, relation, rows, target.filter(random));
          case 1 -> any(name, relation, rows, target.filter(random));
          case 2 -> none(name, relation, rows, target.filter(random));
          case 3 -> every(name, relation, rows, target.filter(random));
          case 4 -> first(name, relation, rows, Level.of(target, random, depth));
          default -> rows(name, relation, rows, Level.of(target, random, depth));
        };
  }

  private static <S, R, T, Q> Part<S, R> count(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Model.Filter<T, Q> filter) {
    return Part.of(
        name + ".count " + filter.text(),
        relation.where(filter.sql()).count(),
        row -> rows.apply(row).stream().filter(filter.java()).count());
  }

  private static <S, R, T, Q> Part<S, R> any(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Model.Filter<T, Q> filter) {
    return Part.of(
        name + ".any " + filter.text(),
        relation.any(filter.sql()),
        row -> rows.apply(row).stream().anyMatch(filter.java()));
  }

  private static <S, R, T, Q> Part<S, R> none(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Model.Filter<T, Q> filter) {
    return Part.of(
        name + ".none " + filter.text(),
        relation.none(filter.sql()),
        row -> rows.apply(row).stream().noneMatch(filter.java()));
  }

  private static <S, R, T, Q> Part<S, R> every(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Model.Filter<T, Q> filter) {
    return Part.of(
        name + ".every " + filter.text(),
        relation.every(filter.sql()),
        row -> rows.apply(row).stream().allMatch(filter.java()));
  }

  /** The first row in an order; without one, any could be, and all are taken. */
  private static <S, R, T, Q> Part<S, R> first(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Level<T, Q> level) {
    return level.order().isEmpty()
        ? rows(name, relation, rows, level)
        : new Part<>(
            name + ".first: " + level.text(),
            Part.any(refined(relation, level.withoutLimit()).select(level.shape()).first()),
            row -> level.withoutLimit().ofAll(rows.apply(row)).stream().findFirst(),
            () -> level.smaller().stream().map(less -> first(name, relation, rows, less)).toList());
  }

  private static <S, R, T, Q> Part<S, R> rows(
      String name, ToMany<S, T, Q> relation, Function<R, List<Q>> rows, Level<T, Q> level) {
    return new Part<>(
        name + ": " + level.text(),
        Part.any(row(level::read, refined(relation, level).select(level.shape()))),
        row -> level.of(rows.apply(row)),
        () -> level.smaller().stream().map(less -> rows(name, relation, rows, less)).toList());
  }

  private static <S, T, Q> ToMany<S, T, Q> refined(ToMany<S, T, Q> relation, Level<T, ?> level) {
    ToMany<S, T, Q> refined = relation;
    for (Condition<T> condition : level.conditions()) {
      refined = refined.where(condition);
    }
    for (Ordering<T> ordering : level.orderings()) {
      refined = refined.orderBy(ordering);
    }
    if (level.limit().isPresent()) {
      refined = refined.limit(level.limit().get());
    }
    if (level.offset().isPresent()) {
      refined = refined.offset(level.offset().get());
    }
    return refined;
  }

  /** A relation to one row: what it becomes, that where a filter keeps it, or a column of it. */
  static <S, R, T, Q, V> Model.Links<S, R> one(
      String name,
      ToOne<S, T, Q> relation,
      Function<R, Q> target,
      Model<T, Q> model,
      Expr<T, V> column,
      Function<Q, V> value) {
    return (random, depth) ->
        switch (random.nextInt(4)) {
          case 0 ->
              Part.of(name + ".get", relation.get(column), row -> value.apply(target.apply(row)));
          case 1 ->
              filtered(
                  name, relation, target, model.filter(random), Level.ofOne(model, random, depth));
          default -> one(name, relation, target, Level.ofOne(model, random, depth));
        };
  }

  private static <S, R, T, Q> Part<S, R> one(
      String name, ToOne<S, T, Q> relation, Function<R, Q> target, Level<T, Q> level) {
    return new Part<>(
        name + ": " + level.text(),
        Part.any(relation.select(level.shape())),
        row -> level.of(target.apply(row)),
        () -> level.smaller().stream().map(less -> one(name, relation, target, less)).toList());
  }

  private static <S, R, T, Q> Part<S, R> filtered(
      String name,
      ToOne<S, T, Q> relation,
      Function<R, Q> target,
      Model.Filter<T, Q> filter,
      Level<T, Q> level) {
    return new Part<>(
        name + " if " + filter.text() + ": " + level.text(),
        Part.any(relation.where(filter.sql()).select(level.shape())),
        row -> Optional.of(target.apply(row)).filter(filter.java()).map(level::of),
        () ->
            level.smaller().stream()
                .map(less -> filtered(name, relation, target, filter, less))
                .toList());
  }

  /** A relation to one row or none. */
  static <S, R, T, Q, V> Model.Links<S, R> optionalOne(
      String name,
      OptionalToOne<S, T, Q> relation,
      Function<R, Optional<Q>> target,
      Model<T, Q> model,
      Expr<T, V> column,
      Function<Q, V> value) {
    return (random, depth) ->
        switch (random.nextInt(5)) {
          case 0 ->
              Part.of(
                  name + ".get",
                  optional(relation.get(column)),
                  row -> target.apply(row).map(value));
          case 1 ->
              filtered(
                  name, relation, target, model.filter(random), Level.ofOne(model, random, depth));
          case 2 -> has(name, relation, target, model.filter(random), random);
          default -> optionalOne(name, relation, target, Level.ofOne(model, random, depth));
        };
  }

  private static <S, R, T, Q> Part<S, R> optionalOne(
      String name,
      OptionalToOne<S, T, Q> relation,
      Function<R, Optional<Q>> target,
      Level<T, Q> level) {
    return new Part<>(
        name + ": " + level.text(),
        Part.any(relation.select(level.shape())),
        row -> target.apply(row).map(level::of),
        () ->
            level.smaller().stream()
                .map(less -> optionalOne(name, relation, target, less))
                .toList());
  }

  private static <S, R, T, Q> Part<S, R> filtered(
      String name,
      OptionalToOne<S, T, Q> relation,
      Function<R, Optional<Q>> target,
      Model.Filter<T, Q> filter,
      Level<T, Q> level) {
    return new Part<>(
        name + " if " + filter.text() + ": " + level.text(),
        Part.any(relation.where(filter.sql()).select(level.shape())),
        row -> target.apply(row).filter(filter.java()).map(level::of),
        () ->
            level.smaller().stream()
                .map(less -> filtered(name, relation, target, filter, less))
                .toList());
  }

  private static <S, R, T, Q> Part<S, R> has(
      String name,
      OptionalToOne<S, T, Q> relation,
      Function<R, Optional<Q>> target,
      Model.Filter<T, Q> filter,
      Random random) {
    return random.nextBoolean()
        ? Part.of(
            name + ".has " + filter.text(),
            relation.has(filter.sql()),
            row -> target.apply(row).filter(filter.java()).isPresent())
        : Part.of(
            name + ".hasNone " + filter.text(),
            relation.hasNone(allOf(List.of(filter.sql()))),
            row -> target.apply(row).filter(filter.java()).isEmpty());
  }
}
