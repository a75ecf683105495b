package dev.virga.sql;

import dev.virga.InvalidInputException;
import dev.virga.InvalidQueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The orders that a user may choose from, each by a name. What he writes selects one of them, and
 * never becomes SQL.
 *
 * <pre>{@code
 * static final Sort<Posts> SORT = Sort.by("created", CREATED_AT.asc()).and("title", TITLE.asc());
 *
 * Posts.findMany(orderBy(SORT.parse("-created,title")))
 * }</pre>
 *
 * <p>renders {@code ... order by "created_at" desc, "title"}.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public final class Sort<S> {
  private static final int SHOWN = 40;

  private final Map<String, List<? extends Ordering<? super S>>> orders;

  private Sort(Map<String, List<? extends Ordering<? super S>>> orders) {
    this.orders = orders;
  }

  /** Returns one order by its name; it is the one that an empty choice stands for. */
  @SafeVarargs
  public static <S> Sort<S> by(
      String name, Ordering<? super S> first, Ordering<? super S>... more) {
    List<Ordering<? super S>> orderings = new ArrayList<>(List.of(first));
    for (Ordering<? super S> ordering : more) {
      orderings.add(ordering);
    }
    return new Sort<S>(Map.of()).with(name, orderings);
  }

  /**
   * Adds another order.
   *
   * @throws InvalidQueryException if the name is taken, empty, begins with a minus or has a comma
   */
  @SafeVarargs
  public final <X extends S> Sort<X> and(
      String name, Ordering<? super X> first, Ordering<? super X>... more) {
    List<Ordering<? super X>> orderings = new ArrayList<>(List.of(first));
    for (Ordering<? super X> ordering : more) {
      orderings.add(ordering);
    }
    return with(name, orderings);
  }

  private <X extends S> Sort<X> with(String name, List<Ordering<? super X>> orderings) {
    if (name.isBlank()
        || !name.equals(name.strip())
        || name.startsWith("-")
        || name.indexOf(',') >= 0) {
      throw new InvalidQueryException(
          "\""
              + name
              + "\" is no name of a sort: it is not empty, begins with no minus, and has no comma");
    }
    Map<String, List<? extends Ordering<? super X>>> longer = new LinkedHashMap<>(orders);
    if (longer.put(name, orderings) != null) {
      throw new InvalidQueryException("two sorts are named \"" + name + "\"");
    }
    return new Sort<>(longer);
  }

  /** Returns the names, in the order in which they were given. */
  public List<String> names() {
    return List.copyOf(orders.keySet());
  }

  /**
   * Returns the order that a text chooses: names, separated by commas, each with a minus before it
   * for the opposite order. An empty text chooses the first sort.
   *
   * @throws InvalidInputException if a name is not among these, or is there twice; the message
   *     lists the names
   */
  public List<Ordering<? super S>> parse(String choice) {
    if (choice.isBlank()) {
      return List.copyOf(orders.values().iterator().next());
    }
    Set<String> chosen = new LinkedHashSet<>();
    List<Ordering<? super S>> order = new ArrayList<>();
    for (String word : choice.split(",", -1)) {
      String term = word.strip();
      String name = term.startsWith("-") ? term.substring(1) : term;
      List<? extends Ordering<? super S>> orderings = orders.get(name);
      if (orderings == null) {
        throw new InvalidInputException("no sort is named " + shown(name) + ": " + wayOut());
      }
      if (!chosen.add(name)) {
        throw new InvalidInputException("the sort " + shown(name) + " is named twice");
      }
      for (Ordering<? super S> ordering : orderings) {
        order.add(name.length() == term.length() ? ordering : ordering.reversed());
      }
    }
    return order;
  }

  private String wayOut() {
    return "it is one of "
        + String.join(", ", orders.keySet())
        + ", several of them separated by commas, with a minus before one for the opposite order";
  }

  /** Returns a name that anyone may have sent, fit for a log. */
  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return "\"" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "..." : plain) + "\"";
  }
}
