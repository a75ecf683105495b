package dev.virga;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What statements say of where they come from, as a comment behind them, in the form of
 * sqlcommenter: {@code select ... /*app='shop',route='%2Fusers'*}{@code /}.
 *
 * <p>Keys are sorted; keys and values are encoded as in a URL, so whatever is in them stays in the
 * comment. Immutable.
 *
 * @see <a href="https://google.github.io/sqlcommenter/spec/">sqlcommenter: Specification</a>
 */
public final class StatementTags {
  private static final StatementTags NONE = new StatementTags(Collections.emptySortedMap());

  private final SortedMap<String, String> values;
  private final String comment;

  private StatementTags(SortedMap<String, String> values) {
    this.values = values;
    this.comment =
        values.entrySet().stream()
            .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
            .collect(Collectors.joining(","));
  }

  /** Returns no tags. */
  public static StatementTags none() {
    return NONE;
  }

  /**
   * Returns these tags and another one, which takes the place of one with the same key.
   *
   * @throws IllegalArgumentException if the key is empty
   */
  public StatementTags with(String key, String value) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a tag has an empty key: name what its value is");
    }
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(key, Objects.requireNonNull(value, "value"));
    return new StatementTags(Collections.unmodifiableSortedMap(more));
  }

  /** Returns these tags and others, which take the places of those with the same keys. */
  public StatementTags with(StatementTags others) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.putAll(others.values);
    return new StatementTags(Collections.unmodifiableSortedMap(more));
  }

  /** Returns the values by their keys, in the order of the keys. */
  public SortedMap<String, String> values() {
    return values;
  }

  /** Returns a statement's text with the comment behind it, if there are tags. */
  public String behind(String sql) {
    return comment.isEmpty() ? sql : sql + " /*" + comment + "*/";
  }

  /** Encodes all but letters, digits and {@code . - _}: no quote, slash or star is left. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StatementTags tags && values.equals(tags.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the inside of the comment. */
  @Override
  public String toString() {
    return comment;
  }
}
