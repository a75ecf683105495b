package dev.virga.kit.plan;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.plan.Danger.Kind;
import java.util.stream.Stream;

/**
 * A yes to one danger, by its name. Immutable.
 *
 * @param kind what may happen
 * @param target to what, such as {@code users.bio}
 */
public record Allowance(Kind kind, String target) {
  /**
   * Reads a name, such as {@code drop:users.bio}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Allowance parse(String name) {
    int colon = name.indexOf(':');
    String word = colon < 0 ? name : name.substring(0, colon);
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(word) && colon >= 0 && colon < name.length() - 1)
        .findFirst()
        .map(kind -> new Allowance(kind, name.substring(colon + 1)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"%s\" is no yes. Write what may happen, and to what, such as drop:users.bio; the kinds are %s."
                        .formatted(
                            name,
                            Stream.of(Kind.values()).map(Kind::word).collect(joining(", ")))));
  }

  /** Returns the name: {@code drop:users.bio}. */
  @Override
  public String toString() {
    return kind.word() + ":" + target;
  }
}
