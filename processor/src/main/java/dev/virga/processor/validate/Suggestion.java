package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Naming;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses which name the user meant. */
final class Suggestion {
  private Suggestion() {}

  /**
   * Returns the end of a sentence: the component that is nearest to a wrong name, or all of them.
   */
  static String component(Declaration declaration, String wrong) {
    return nearest(wrong, declaration.components())
        .map(component -> "; did you mean \"" + component.name() + "\"?")
        .orElseGet(
            () ->
                declaration.components().stream()
                    .map(component -> '"' + component.name() + '"')
                    .collect(Collectors.joining(", ", "; it has ", "")));
  }

  /** Returns the end of a sentence: the name that is nearest to a wrong one, or all of them. */
  static String name(List<String> names, String wrong) {
    return names.stream()
        .filter(name -> distance(wrong, name) <= Math.max(1, wrong.length() / 3))
        .min(Comparator.comparingInt(name -> distance(wrong, name)))
        .map(name -> "; did you mean \"" + name + "\"?")
        .orElseGet(
            () ->
                names.stream()
                    .map(name -> '"' + name + '"')
                    .collect(Collectors.joining(", ", "; it has ", "")));
  }

  private static Optional<Component> nearest(String wrong, List<Component> components) {
    return components.stream()
        .filter(component -> distance(wrong, component) <= Math.max(1, wrong.length() / 3))
        .min(Comparator.comparingInt(component -> distance(wrong, component)));
  }

  /** The user may have written the column's name in place of the component's. */
  private static int distance(String wrong, Component component) {
    String name = Naming.snakeCase(wrong);
    return Math.min(
        distance(name, Naming.snakeCase(component.name())),
        distance(name, component.columnName().toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns how many letters have to be added, removed, replaced or swapped with their neighbour.
   */
  static int distance(String from, String to) {
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, from, to, i, j);
      }
    }
    return distance[from.length()][to.length()];
  }

  private static int step(int[][] distance, String from, String to, int i, int j) {
    int replaced = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int added = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    int nearest = Math.min(replaced, added);
    return swapped ? Math.min(nearest, distance[i - 2][j - 2] + 1) : nearest;
  }
}
