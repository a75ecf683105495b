package dev.virga.kit.schema;

import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names in a text of SQL, whatever they name: nobody but PostgreSQL knows which of them are
 * tables. Immutable.
 *
 * @param names the names, unquoted, and {@code *} where it stands for columns or rows
 */
public record Mentions(Set<String> names) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'"
              + "|(?<quoted>\"(?:[^\"]|\"\")*\")"
              + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)"
              + "|\\*");

  /** Copies the set. */
  public Mentions {
    names = Set.copyOf(names);
  }

  /** Reads a text; what is in comments and between single quotes is no name. */
  public static Mentions in(String sql) {
    Set<String> names = new HashSet<>();
    TOKEN
        .matcher(sql)
        .results()
        .map(MatchResult::group)
        .filter(token -> !token.startsWith("'") && !token.startsWith("-") && !token.startsWith("/"))
        .map(Mentions::unquoted)
        .forEach(names::add);
    return new Mentions(names);
  }

  /** Returns whether columns may be read that it does not name. */
  public boolean mayMeanAnyColumn() {
    return names.contains("*") || names.contains("natural");
  }

  /** Returns whether something of one of some names may be meant. */
  public boolean hasAny(Set<String> candidates) {
    return names.stream().anyMatch(candidates::contains);
  }

  /**
   * Orders views so that each comes after those that its query mentions, else as they are given.
   */
  public static List<ViewDefinition> ordered(List<ViewDefinition> views) {
    List<ViewDefinition> waiting = new ArrayList<>(views);
    List<ViewDefinition> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      ViewDefinition next =
          waiting.stream()
              .filter(view -> !mentionsAny(view, waiting))
              .findFirst()
              // A name that is mentioned need not be that of the view.
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean mentionsAny(ViewDefinition view, List<ViewDefinition> views) {
    Mentions mentions = in(view.query());
    return views.stream()
        .anyMatch(other -> !other.equals(view) && mentions.names().contains(other.name()));
  }

  private static String unquoted(String token) {
    return token.startsWith("\"")
        ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
        : token.toLowerCase(Locale.ROOT);
  }
}
