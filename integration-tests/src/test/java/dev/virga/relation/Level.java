package dev.virga.relation;

import static dev.virga.sql.Sql.row;

import dev.virga.sql.Condition;
import dev.virga.sql.Ordering;
import dev.virga.sql.Selectable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One level of a random tree: some rows of a table, in an order or in none, and what each becomes.
 *
 * @param order keys of which no two rows have all equal; empty for any order
 * @param limit how many rows at most; empty for all, as it is without an order
 * @param offset how many rows are left out first; empty for none, as it is without an order
 */
record Level<S, R>(
    Model<S, R> model,
    Optional<Model.Filter<S, R>> where,
    List<Model.Key<S, R>> order,
    Optional<Integer> limit,
    Optional<Integer> offset,
    List<Part<S, R>> parts) {

  /** Returns any level, with at most so many below. */
  static <S, R> Level<S, R> of(Model<S, R> model, Random random, int depth) {
    Optional<Model.Filter<S, R>> where =
        random.nextInt(3) == 0 ? Optional.of(model.filter(random)) : Optional.empty();
    List<Model.Key<S, R>> order = random.nextInt(4) > 0 ? model.order(random) : List.of();
    boolean cut = !order.isEmpty();
    return new Level<>(
        model,
        where,
        order,
        cut && random.nextInt(3) == 0 ? Optional.of(random.nextInt(4)) : Optional.empty(),
        cut && random.nextInt(4) == 0 ? Optional.of(random.nextInt(3)) : Optional.empty(),
        parts(model, random, depth));
  }

  /** Returns the level of one row, with neither order nor limit. */
  static <S, R> Level<S, R> ofOne(Model<S, R> model, Random random, int depth) {
    return new Level<>(
        model,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        parts(model, random, depth));
  }

  private static <S, R> List<Part<S, R>> parts(Model<S, R> model, Random random, int depth) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i -> model.part(random, depth))
        .toList();
  }

  /** Returns what a row becomes. */
  Selectable<S, Object> shape() {
    Selectable<S, Object> first = parts.get(0).sql();
    return switch (parts.size()) {
      case 1 -> Part.any(row(Level::list, first));
      case 2 -> Part.any(row(Level::list, first, parts.get(1).sql()));
      default -> Part.any(row(Level::list, first, parts.get(1).sql(), parts.get(2).sql()));
    };
  }

  private static List<@Nullable Object> list(@Nullable Object one) {
    return Arrays.asList(one);
  }

  private static List<@Nullable Object> list(@Nullable Object one, @Nullable Object two) {
    return Arrays.asList(one, two);
  }

  private static List<@Nullable Object> list(
      @Nullable Object one, @Nullable Object two, @Nullable Object three) {
    return Arrays.asList(one, two, three);
  }

  List<Ordering<S>> orderings() {
    return order.stream().map(Model.Key::sql).toList();
  }

  List<Condition<S>> conditions() {
    return where.stream().map(Model.Filter::sql).toList();
  }

  Level<S, R> withoutLimit() {
    return new Level<>(model, where, order, Optional.empty(), offset, parts);
  }

  /** Returns what the level makes of rows, with nothing but loops. */
  Object of(List<R> rows) {
    return read(ofAll(rows));
  }

  /** Returns what rows become, in their order if there is one. */
  List<Object> ofAll(List<R> rows) {
    Stream<R> kept = rows.stream().filter(row -> where.map(w -> w.java().test(row)).orElse(true));
    Optional<Comparator<R>> comparator =
        order.stream().map(Model.Key::java).reduce(Comparator::thenComparing);
    if (comparator.isPresent()) {
      kept = kept.sorted(comparator.get());
    }
    List<Object> made = new ArrayList<>();
    kept.skip(offset.orElse(0))
        .limit(limit.orElse(Integer.MAX_VALUE))
        .map(this::of)
        .forEach(made::add);
    return made;
  }

  /** Returns what a row becomes, with nothing but loops. */
  List<@Nullable Object> of(R row) {
    List<@Nullable Object> values = new ArrayList<>();
    parts.forEach(part -> values.add(part.java().apply(row)));
    return values;
  }

  /** Returns rows as they are compared: those in no order, in one that does not matter. */
  Object read(List<?> rows) {
    return order.isEmpty()
        ? rows.stream().map(String::valueOf).sorted().collect(Collectors.toList())
        : rows;
  }

  String text() {
    return model.table()
        + where.map(w -> " where " + w.text()).orElse("")
        + (order.isEmpty()
            ? ""
            : order.stream().map(Model.Key::text).collect(Collectors.joining(", ", " order ", "")))
        + limit.map(rows -> " limit " + rows).orElse("")
        + offset.map(rows -> " offset " + rows).orElse("")
        + parts.stream().map(Part::text).collect(Collectors.joining(", ", " {", "}"));
  }

  /** Returns levels that are the same but for something that is missing. */
  List<Level<S, R>> smaller() {
    List<Level<S, R>> smaller = new ArrayList<>();
    if (where.isPresent()) {
      smaller.add(new Level<>(model, Optional.empty(), order, limit, offset, parts));
    }
    if (limit.isPresent()) {
      smaller.add(new Level<>(model, where, order, Optional.empty(), offset, parts));
    }
    if (offset.isPresent()) {
      smaller.add(new Level<>(model, where, order, limit, Optional.empty(), parts));
    }
    if (!order.isEmpty() && limit.isEmpty() && offset.isEmpty()) {
      smaller.add(new Level<>(model, where, List.of(), limit, offset, parts));
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() > 1) {
        List<Part<S, R>> fewer = new ArrayList<>(parts);
        fewer.remove(i);
        smaller.add(new Level<>(model, where, order, limit, offset, fewer));
      }
      for (Part<S, R> part : parts.get(i).smaller().get()) {
        List<Part<S, R>> changed = new ArrayList<>(parts);
        changed.set(i, part);
        smaller.add(new Level<>(model, where, order, limit, offset, changed));
      }
    }
    return smaller;
  }
}
