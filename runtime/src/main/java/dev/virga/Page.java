package dev.virga;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Some of the rows of a query, and where the others are.
 *
 * @param rows the rows, in the query's order
 * @param next the cursor of the rows after these; empty where there are none
 * @param previous the cursor of the rows before these; empty where there are none
 * @param total how many rows there are on all pages; empty unless it was asked for
 * @param <R> what each row became
 */
public record Page<R>(
    List<R> rows, Optional<String> next, Optional<String> previous, OptionalLong total) {
  /** Copies the list; a row of one column may be null. */
  public Page {
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /** Returns the page with something else in the place of each row. */
  public <Q> Page<Q> map(Function<? super R, ? extends Q> function) {
    return new Page<>(rows.stream().<Q>map(function).toList(), next, previous, total);
  }
}
