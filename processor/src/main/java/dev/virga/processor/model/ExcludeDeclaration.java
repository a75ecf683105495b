package dev.virga.processor.model;

import dev.virga.schema.Deferral;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An exclusion constraint, as it is written, right or wrong.
 *
 * @param position the annotation
 * @param elements what is compared and by which operators, in SQL
 * @param method the access method; empty for the usual one
 * @param where the condition of the rows that are compared; empty for all of them
 * @param deferral when it is checked; empty for by each statement
 * @param name the name in the database; empty if none is given
 */
public record ExcludeDeclaration(
    Position position,
    List<Located<String>> elements,
    Optional<Located<String>> method,
    Optional<Located<String>> where,
    Optional<Deferral> deferral,
    Optional<Located<String>> name) {
  private static final Pattern COLUMN =
      Pattern.compile("\\s*(?:(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)|\"(?<quoted>[^\"]+)\")\\s.*");

  /** Copies the list. */
  public ExcludeDeclaration {
    elements = List.copyOf(elements);
  }

  /** Returns the columns that are compared; none where an element is more than a column. */
  public List<String> columns() {
    List<String> columns = elements.stream().map(Located::value).map(this::column).toList();
    return columns.contains("") ? List.of() : columns;
  }

  private String column(String element) {
    Matcher matcher = COLUMN.matcher(element);
    if (!matcher.matches()) {
      return "";
    }
    return Optional.ofNullable(matcher.group("quoted")).orElseGet(() -> matcher.group("name"));
  }

  /** Returns all elements, as SQL has them. */
  public String sql() {
    return elements.stream().map(Located::value).collect(Collectors.joining(", "));
  }
}
