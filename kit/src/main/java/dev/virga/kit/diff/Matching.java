package dev.virga.kit.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds which constraints or indexes of a table stay. One that is the same but for its name is
 * renamed: nothing is guessed, since nothing else tells it from a new one.
 *
 * @param <T> a kind of constraint, or an index
 */
final class Matching<T> {
  private final Map<String, String> kept = new TreeMap<>();
  private final List<T> dropped = new ArrayList<>();
  private final Map<String, T> added = new LinkedHashMap<>();

  /**
   * Compares lists.
   *
   * @param before those that were there
   * @param renamed the same, in the same order, in the names of afterwards
   * @param after those that will be there
   */
  Matching(
      List<T> before,
      List<T> renamed,
      List<T> after,
      Function<T, String> name,
      BiPredicate<T, T> sameButName) {
    after.forEach(item -> added.put(name.apply(item), item));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      T old = renamed.get(i);
      T now = added.get(name.apply(old));
      if (now != null && sameButName.test(old, now)) {
        kept.put(name.apply(now), name.apply(now));
        added.remove(name.apply(now));
      } else {
        open.add(i);
      }
    }
    for (int i : open) {
      T old = renamed.get(i);
      added.values().stream()
          .filter(now -> sameButName.test(old, now))
          .findFirst()
          .ifPresentOrElse(
              now -> {
                kept.put(name.apply(old), name.apply(now));
                added.remove(name.apply(now));
              },
              () -> dropped.add(before.get(i)));
    }
  }

  /**
   * Reports what goes, the old and the new name of what stays, which may be one, and what comes.
   */
  void report(Consumer<T> drop, BiConsumer<String, String> keep, Consumer<T> add) {
    dropped.forEach(drop);
    kept.forEach(keep);
    added.values().forEach(add);
  }
}
