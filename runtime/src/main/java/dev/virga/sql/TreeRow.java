package dev.virga.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A row of a tree, which stands behind the one that led to it.
 *
 * @param depth how many steps led to it
 */
record TreeRow<N>(int depth, N value) {
  /** Makes one node of all rows, each node with those that its row led to. */
  static <N, R> R nested(List<TreeRow<N>> rows, BiFunction<N, List<R>, R> constructor) {
    List<Deque<R>> unclaimed = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      TreeRow<N> row = rows.get(i);
      while (unclaimed.size() <= row.depth() + 1) {
        unclaimed.add(new ArrayDeque<>());
      }
      Deque<R> below = unclaimed.get(row.depth() + 1);
      R node = constructor.apply(row.value(), new ArrayList<>(below));
      below.clear();
      unclaimed.get(row.depth()).addFirst(node);
    }
    return unclaimed.get(0).getFirst();
  }

  /** Returns the rows behind the first, without their places. */
  static <N> List<N> withoutFirst(List<TreeRow<N>> rows) {
    List<N> values = new ArrayList<>(rows.size() - 1);
    rows.subList(1, rows.size()).forEach(row -> values.add(row.value()));
    return values;
  }
}
