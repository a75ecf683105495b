package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.SqlType;
import dev.virga.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Checks the types that {@code @Column} gives to columns. */
final class ColumnTypes {
  private final Problems problems;

  ColumnTypes(Problems problems) {
    this.problems = problems;
  }

  /** Returns the type of a column: the one that is given, or the usual one of its values. */
  String of(Component component, ValueType type, Optional<String> schema) {
    String usual = type.sqlType(schema);
    return component
        .sqlType()
        .map(given -> checked(component, given, usual, SqlType.among(type, usual)))
        .orElse(usual);
  }

  private String checked(
      Component component, Located<String> given, String usual, List<SqlType> candidates) {
    Optional<String> type =
        candidates.stream().flatMap(candidate -> candidate.of(given.value()).stream()).findFirst();
    if (type.isEmpty()) {
      problems.add(
          given.position(),
          ProblemKey.COLUMN_TYPE,
          "no column of type \"",
          given.value(),
          "\" holds the values of ",
          component.label(),
          "; write ",
          alternatives(candidates),
          candidates.size() > 1 ? "" : ", or leave it out");
    }
    return type.orElse(usual);
  }

  /** Returns {@code varchar(n), text or char(n)}. */
  private static String alternatives(List<SqlType> types) {
    List<String> forms = types.stream().map(SqlType::form).toList();
    String last = forms.get(forms.size() - 1);
    return forms.size() == 1
        ? last
        : String.join(", ", forms.subList(0, forms.size() - 1)) + " or " + last;
  }
}
