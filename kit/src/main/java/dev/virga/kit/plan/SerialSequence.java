package dev.virga.kit.plan;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the sequence of a {@code serial} column, which nothing else uses.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">PostgreSQL:
 *     Serial Types</a>
 */
final class SerialSequence {
  private static final Pattern NEXT =
      Pattern.compile("nextval\\(\\s*'((?:[^']|'')+)'\\s*(?:::\\s*regclass\\s*)?\\)");

  private SerialSequence() {}

  /** Returns the sequence that a default takes its values from, if the column has it for itself. */
  static Optional<QualifiedName> of(ColumnName column, String defaultExpression) {
    Matcher next = NEXT.matcher(defaultExpression.strip());
    QualifiedName table = column.table();
    String name = Identifiers.madeOf(table.name(), List.of(column.column()), "seq");
    return next.matches()
            && List.of(name, table.schema().orElse("public") + "." + name)
                .contains(next.group(1).replace("\"", ""))
        ? Optional.of(new QualifiedName(table.schema(), name))
        : Optional.empty();
  }
}
