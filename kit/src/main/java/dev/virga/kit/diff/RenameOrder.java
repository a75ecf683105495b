package dev.virga.kit.diff;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Orders renames so that each new name is free when it is taken. Names that change places go
 * through a third one.
 *
 * @param <N> what is renamed
 */
final class RenameOrder<N extends Comparable<N>> {
  private final UnaryOperator<N> aside;

  /** Orders renames; {@code aside} makes the third name of a name. */
  RenameOrder(UnaryOperator<N> aside) {
    this.aside = aside;
  }

  void forEach(Map<N, N> renames, BiConsumer<N, N> rename) {
    TreeMap<N, N> waiting = new TreeMap<>(renames);
    waiting.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    while (!waiting.isEmpty()) {
      Optional<Map.Entry<N, N>> free =
          waiting.entrySet().stream()
              .filter(entry -> !waiting.containsKey(entry.getValue()))
              .findFirst();
      if (free.isPresent()) {
        rename.accept(free.get().getKey(), free.get().getValue());
        waiting.remove(free.get().getKey());
      } else {
        Map.Entry<N, N> first = new SimpleImmutableEntry<>(waiting.entrySet().iterator().next());
        N third = aside.apply(first.getKey());
        rename.accept(first.getKey(), third);
        waiting.remove(first.getKey());
        waiting.put(third, first.getValue());
      }
    }
  }
}
