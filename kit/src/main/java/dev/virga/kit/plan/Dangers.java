package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import dev.virga.kit.plan.Danger.Kind;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is dangerous about a change. */
final class Dangers {
  private Dangers() {}

  static Danger dropTable(Change.DropTable change) {
    return new Danger(
        Kind.DROP,
        QualifiedName.of(change.table()).toString(),
        "the rows of the table are lost" + otherwise(change.created()));
  }

  static Danger dropColumn(Change.DropColumn change) {
    return new Danger(
        Kind.DROP,
        change.column().toString(),
        "the values of the column are lost" + otherwise(change.added()));
  }

  static Danger narrow(ColumnName column, String from, String to) {
    return new Danger(
        Kind.NARROW,
        column.toString(),
        "a value of type %s may lose something as %s, or stop the migration; a conversion can say what it becomes"
            .formatted(from, to));
  }

  static Danger notNull(ColumnName column) {
    return new Danger(
        Kind.NOT_NULL,
        column.toString(),
        "rows without a value stop the migration; fill them in before");
  }

  static Danger addNotNull(ColumnName column) {
    return new Danger(
        Kind.NOT_NULL,
        column.toString(),
        "rows that are there have no value, and stop the migration; give the column a default, or let it take nulls first");
  }

  static Danger unique(QualifiedName key) {
    return new Danger(Kind.UNIQUE, key.toString(), "rows with equal values stop the migration");
  }

  static Danger remove(QualifiedName type, String label) {
    return new Danger(
        Kind.REMOVE,
        type + "." + label,
        "rows that hold the label stop the migration; a replacement can say what they hold instead");
  }

  private static String otherwise(Collection<?> candidates) {
    return Optional.of(candidates)
        .filter(some -> !some.isEmpty())
        .map(
            some ->
                some.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "; or is it renamed, to one of ", "?")))
        .orElse("");
  }
}
