package dev.virga.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tokens that stand beside each other: a statement, or a part of one. Immutable.
 *
 * <p>Words are given with blanks between them: {@code startsWith("create index")}.
 *
 * @param tokens the tokens
 */
public record Words(List<Token> tokens) {
  /** Copies the list. */
  public Words {
    tokens = List.copyOf(tokens);
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Returns whether the words stand at the beginning. */
  public boolean startsWith(String words) {
    return standsAt(0, words.split(" "));
  }

  /** Returns whether the words stand anywhere, also in brackets. */
  public boolean has(String words) {
    return find(words) >= 0;
  }

  /** Returns whether one of several texts of words stands anywhere. */
  public boolean hasAny(String... choices) {
    for (String words : choices) {
      if (has(words)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what comes behind the words; empty if they are not there. */
  public Words after(String words) {
    int found = find(words);
    return found < 0 ? new Words(List.of()) : from(found + words.split(" ").length);
  }

  /** Returns what comes before the words; all if they are not there. */
  public Words before(String words) {
    int found = find(words);
    return found < 0 ? this : new Words(tokens.subList(0, found));
  }

  /** Returns what is left without words at the beginning, where they are there. */
  public Words without(String words) {
    return startsWith(words) ? from(words.split(" ").length) : this;
  }

  /** Returns the tokens from a position. */
  public Words from(int position) {
    return new Words(tokens.subList(Math.min(position, tokens.size()), tokens.size()));
  }

  /** Returns the name at the beginning, with that of the schema before it. */
  public Optional<String> name() {
    if (isEmpty() || !tokens.get(0).isName()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(tokens.get(0).name());
    for (int i = 1; i + 1 < tokens.size() && tokens.get(i).is("."); i += 2) {
      name.append('.').append(tokens.get(i + 1).name());
    }
    // Whether it is said or not, an unqualified name mostly means this schema.
    return Optional.of(name.toString().replaceFirst("^public\\.", ""));
  }

  /** Returns what comes behind the name at the beginning. */
  public Words behindName() {
    int end = 1;
    while (end + 1 < tokens.size() && tokens.get(end).is(".")) {
      end += 2;
    }
    return from(end);
  }

  /** Returns what stands in the first brackets; empty if there are none. */
  public Words inBrackets() {
    int open = position("(");
    if (open < 0) {
      return new Words(List.of());
    }
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return new Words(tokens.subList(open + 1, i));
      }
    }
    return from(open + 1);
  }

  /** Returns the tokens that are in no brackets. */
  public Words outsideBrackets() {
    List<Token> outside = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : 0;
      if (depth == 0) {
        outside.add(token);
      }
      depth -= token.is(")") ? 1 : 0;
    }
    return new Words(outside);
  }

  /** Returns the parts between commas that are in no brackets. */
  public List<Words> parts() {
    List<Words> parts = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
      if (depth == 0 && token.is(",")) {
        parts.add(new Words(part));
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    parts.add(new Words(part));
    return parts;
  }

  /** Returns the words in lower case, with blanks between them, without quotes around names. */
  public String folded() {
    return tokens.stream()
        .map(token -> token.isName() ? token.name() : token.text())
        .collect(Collectors.joining(" "));
  }

  /** Returns the text between the first and the last token, as written. */
  public String written() {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token token : tokens) {
      text.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
      end = token.end();
    }
    return text.toString();
  }

  private int position(String word) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).is(word))
        .findFirst()
        .orElse(-1);
  }

  private int find(String words) {
    String[] wanted = words.split(" ");
    return IntStream.range(0, tokens.size())
        .filter(i -> standsAt(i, wanted))
        .findFirst()
        .orElse(-1);
  }

  private boolean standsAt(int position, String[] words) {
    if (position + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(position + i).is(words[i])) {
        return false;
      }
    }
    return true;
  }
}
