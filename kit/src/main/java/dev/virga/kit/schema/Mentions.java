package dev.virga.kit.schema;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Token.Kind;
import dev.virga.kit.sql.Tokenizer;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names in a text of SQL, whatever they name: nobody but PostgreSQL knows which of them are
 * tables. Immutable.
 *
 * @param names the names, unquoted
 * @param sources those that stand behind {@code from} or {@code join}
 * @param called those that stand before a parenthesis, as those of functions do
 * @param wholeRows whether all columns of something may be meant, without being named
 */
public record Mentions(
    Set<String> names, Set<String> sources, Set<String> called, boolean wholeRows) {
  private static final Set<String> BEFORE_SOURCE = Set.of("from", "join", "only", "table");

  /** Before these, a star is all columns, and no product. */
  private static final Set<String> BEFORE_STAR = Set.of("select", "distinct", "all", ",", ".");

  /** What stands behind a source that has no alias. */
  private static final Set<String> BEHIND_SOURCE =
      Set.of(
          "where",
          "join",
          "inner",
          "left",
          "right",
          "full",
          "cross",
          "natural",
          "on",
          "using",
          "group",
          "order",
          "having",
          "window",
          "limit",
          "offset",
          "fetch",
          "for",
          "union",
          "intersect",
          "except",
          "tablesample");

  /** Copies the sets. */
  public Mentions {
    names = Set.copyOf(names);
    sources = Set.copyOf(sources);
    called = Set.copyOf(called);
  }

  /** Reads a text; what is in comments, between single quotes and in dollars is no name. */
  public static Mentions in(String sql) {
    return new Reader(tokens(sql)).mentions();
  }

  /** Reads a text that has code in quotes or dollars, as the body of a function is. */
  public static Mentions alsoInTexts(String sql) {
    Mentions mentions = in(sql);
    for (Token token : tokens(sql)) {
      if (token.kind() == Kind.TEXT) {
        mentions = mentions.and(in(token.content()));
      }
    }
    return mentions;
  }

  /** What is no SQL names nothing: PostgreSQL will say so. */
  private static List<Token> tokens(String sql) {
    try {
      return new Tokenizer(sql).tokens();
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  private Mentions and(Mentions others) {
    return new Mentions(
        union(names, others.names),
        union(sources, others.sources),
        union(called, others.called),
        wholeRows || others.wholeRows);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Reads what tokens name. */
  private static final class Reader {
    private final List<Token> tokens;
    private final Set<String> names = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final Set<Integer> declared = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private boolean wholeRows;

    Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    Mentions mentions() {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isName()) {
          name(i);
        } else if (tokens.get(i).is("*") && i > 0 && isBeforeStar(i - 1)) {
          wholeRows = true;
        }
      }
      for (int i = 0; i < tokens.size(); i++) {
        wholeRows |= isWholeRow(i);
      }
      return new Mentions(names, sources, called, wholeRows);
    }

    private void name(int i) {
      Token token = tokens.get(i);
      names.add(token.name());
      if (is(i + 1, "(")) {
        called.add(token.name());
      }
      if (isSource(i)) {
        sources.add(token.name());
        declares(i);
        alias(is(i + 1, "as") ? i + 2 : i + 1);
      }
      wholeRows |= token.is("natural") || token.is("table");
    }

    private void alias(int i) {
      if (i < tokens.size()
          && tokens.get(i).isName()
          && BEHIND_SOURCE.stream().noneMatch(word -> is(i, word))) {
        declares(i);
      }
    }

    private void declares(int i) {
      declared.add(i);
      rows.add(tokens.get(i).name());
    }

    private boolean isBeforeStar(int i) {
      return BEFORE_STAR.stream().anyMatch(word -> is(i, word));
    }

    /** Behind its schema, a source stands two tokens farther on. */
    private boolean isSource(int i) {
      int first = is(i - 1, ".") ? i - 2 : i;
      return BEFORE_SOURCE.stream().anyMatch(word -> is(first - 1, word)) && !is(i + 1, ".");
    }

    /** The name of a source that stands alone is a row of it, or a column of that name. */
    private boolean isWholeRow(int i) {
      Token token = tokens.get(i);
      return token.isName()
          && rows.contains(token.name())
          && !declared.contains(i)
          && !is(i + 1, ".")
          && !is(i - 1, ".")
          && !is(i - 1, "as");
    }

    private boolean is(int i, String word) {
      return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }
  }

  /** Returns the same without a name, such as the one that a definition gives. */
  public Mentions without(String name) {
    Set<String> others = new HashSet<>(names);
    others.remove(name);
    return new Mentions(others, sources, called, wholeRows);
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
}
