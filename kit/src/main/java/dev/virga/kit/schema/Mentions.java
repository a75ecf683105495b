package dev.virga.kit.schema;

import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names in a text of SQL, whatever they name: nobody but PostgreSQL knows which of them are
 * tables. Immutable.
 *
 * @param names the names, unquoted, and {@code *} where it stands for columns or rows
 * @param sources those that stand behind {@code from} or {@code join}
 * @param called those that stand before a parenthesis, as those of functions do
 */
public record Mentions(Set<String> names, Set<String> sources, Set<String> called) {
  private static final String COMMENT = "--[^\\n]*|/\\*.*?\\*/";
  private static final Pattern COMMENTS = Pattern.compile("(?s)" + COMMENT);
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?s)" + COMMENT + "|'(?:[^']|'')*'|(\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$).*?\\1");
  private static final String IDENTIFIER = "(?:\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
  private static final Pattern NAME = Pattern.compile(IDENTIFIER + "|\\*");
  private static final Pattern CALL = Pattern.compile("(" + IDENTIFIER + ")\\s*\\(");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\b(?:from|join)\\s+(?:only\\s+)?(?:"
              + IDENTIFIER
              + "\\s*\\.\\s*)?("
              + IDENTIFIER
              + ")");

  /** Copies the sets. */
  public Mentions {
    names = Set.copyOf(names);
    sources = Set.copyOf(sources);
    called = Set.copyOf(called);
  }

  /** Reads a text; what is in comments, between single quotes and in dollars is no name. */
  public static Mentions in(String sql) {
    return ofCode(NO_CODE.matcher(sql).replaceAll(" "));
  }

  /** Reads a text that has code in quotes or dollars, as the body of a function is. */
  public static Mentions alsoInTexts(String sql) {
    return ofCode(COMMENTS.matcher(sql).replaceAll(" "));
  }

  private static Mentions ofCode(String code) {
    return new Mentions(
        NAME.matcher(code)
            .results()
            .map(MatchResult::group)
            .map(Mentions::unquoted)
            .collect(Collectors.toSet()),
        found(SOURCE, code),
        found(CALL, code));
  }

  private static Set<String> found(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .map(found -> unquoted(found.group(1)))
        .collect(Collectors.toSet());
  }

  /** Returns the same without a name, such as the one that a definition gives. */
  public Mentions without(String name) {
    Set<String> others = new HashSet<>(names);
    others.remove(name);
    return new Mentions(others, sources, called);
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
          first(waiting, Mentions::names)
              // A name that is mentioned need not be that of the view, but that of a column.
              .or(() -> first(waiting, Mentions::sources))
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static Optional<ViewDefinition> first(
      List<ViewDefinition> views, Function<Mentions, Set<String>> names) {
    return views.stream()
        .filter(
            view -> {
              Set<String> mentioned = names.apply(in(view.query()));
              return views.stream()
                  .noneMatch(other -> !other.equals(view) && mentioned.contains(other.name()));
            })
        .findFirst();
  }

  private static String unquoted(String token) {
    return token.startsWith("\"")
        ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
        : token.toLowerCase(Locale.ROOT);
  }
}
