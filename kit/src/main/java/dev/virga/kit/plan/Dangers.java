package dev.virga.kit.plan;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Change.ColumnUse;
import dev.virga.kit.plan.Danger.Kind;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.Literals;
import dev.virga.schema.Uniqueness;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what is dangerous about a change, and how to count the rows that it is dangerous for. */
final class Dangers {
  private final FormerNames before;

  Dangers(List<Change> changes) {
    this.before = new FormerNames(changes);
  }

  static Danger dropTable(Change.DropTable change) {
    QualifiedName table = QualifiedName.of(change.table());
    return new Danger(
        Kind.DROP,
        table.toString(),
        "the rows of the table are lost" + otherwise(change.created()),
        count("*", table));
  }

  static Danger dropPartition(Change.DropPartition change) {
    QualifiedName partition = new QualifiedName(change.table().schema(), change.partition().name());
    return new Danger(
        Kind.DROP,
        partition.toString(),
        "the rows of the partition are lost; detach it before, and they stay",
        count("*", partition));
  }

  static Danger dropColumn(Change.DropColumn change) {
    return new Danger(
        Kind.DROP,
        change.column().toString(),
        "the values of the column are lost" + otherwise(change.added()),
        count(change.column()));
  }

  static Danger dropSequence(QualifiedName sequence) {
    return new Danger(
        Kind.DROP,
        sequence.toString(),
        "the number that the sequence has come to is lost; where it has another name now, its declaration can say the former one",
        "select is_called::integer from " + Quoted.name(sequence));
  }

  /** Counts the values of the type, whatever they hold. */
  static Danger dropAttribute(QualifiedName type, String attribute, List<ColumnName> holders) {
    return new Danger(
        Kind.DROP,
        new ColumnName(type, attribute).toString(),
        "what values of the type hold for the attribute is lost; where it has another name now, its component can say the former one",
        holders.isEmpty()
            ? "select 0"
            : holders.stream()
                .map(holder -> "(" + count(holder) + ")")
                .collect(joining(" + ", "select ", "")));
  }

  /** Returns the name that a column has before the plan. */
  ColumnName former(ColumnName column) {
    return before.column(column);
  }

  Danger narrow(ColumnName column, String from, String to) {
    return new Danger(
        Kind.NARROW,
        column.toString(),
        "a value of type %s may lose something as %s, or stop the migration; a conversion can say what it becomes"
            .formatted(from, to),
        count(before.column(column)));
  }

  Danger notNull(ColumnName column) {
    ColumnName now = before.column(column);
    return new Danger(
        Kind.NOT_NULL,
        column.toString(),
        "rows without a value stop the migration; fill them in before",
        count("*", now.table()) + " where " + Identifiers.quoted(now.column()) + " is null");
  }

  Danger addNotNull(ColumnName column) {
    return new Danger(
        Kind.NOT_NULL,
        column.toString(),
        "rows that are there have no value, and stop the migration; give the column a default, or let it take nulls first",
        count("*", before.table(column.table())));
  }

  Danger unique(QualifiedName table, KeyDefinition key) {
    return new Danger(
        Kind.UNIQUE,
        new QualifiedName(table.schema(), key.name()).toString(),
        "rows with equal values stop the migration",
        equalRows(table, key.columns(), differing(key.nulls().isEmpty())));
  }

  /** Of expressions, or of a part of the rows: those that it holds are counted at most. */
  Danger unique(QualifiedName table, IndexDefinition index) {
    QualifiedName name = new QualifiedName(table.schema(), index.name());
    IndexForm form = index.form().orElse(IndexForm.PLAIN);
    List<String> held = form.where().map(text -> "(" + text + ")").stream().toList();
    return new Danger(
        Kind.UNIQUE,
        name.toString(),
        "rows with equal values stop the migration",
        form.elements().isPresent()
            ? count("*", before.table(table)) + where(held.stream())
            : equalRows(
                table,
                index.columns(),
                columns ->
                    Stream.concat(
                        held.stream(),
                        differing(form.uniqueness().equals(Optional.of(Uniqueness.NULLS_DISTINCT)))
                            .apply(columns))));
  }

  /** Which of the rows exclude each other, only the constraint itself can tell. */
  Danger exclude(Change.AddExclusion change) {
    return new Danger(
        Kind.EXCLUDE,
        new QualifiedName(change.table().schema(), change.exclusion().name()).toString(),
        "rows that exclude each other stop the migration",
        count("*", before.table(change.table()))
            + where(change.exclusion().where().map(text -> "(" + text + ")").stream()));
  }

  Danger hide(QualifiedName table) {
    return new Danger(
        Kind.HIDE,
        table.toString(),
        "no policy admits a row, so that nobody but the owner of the table finds or writes any; add a policy",
        count("*", before.table(table)));
  }

  Danger remove(Change.ReplaceEnum change, String label) {
    return new Danger(
        Kind.REMOVE,
        QualifiedName.of(change.after()) + "." + label,
        "rows that hold the label stop the migration; a replacement can say what they hold instead",
        change.columns().isEmpty()
            ? "select 0"
            : change.columns().stream()
                .map(use -> holders(use, label))
                .collect(joining(" + ", "select ", "")));
  }

  /** Columns that are not there yet are the same in all rows, or the key is not dangerous. */
  private String equalRows(
      QualifiedName table, List<String> key, Function<List<String>, Stream<String>> conditions) {
    List<String> columns =
        key.stream()
            .map(column -> new ColumnName(table, column))
            .filter(column -> !before.isNew(column))
            .map(column -> Identifiers.quoted(before.column(column).column()))
            .toList();
    String where = where(conditions.apply(columns));
    return columns.isEmpty()
        ? count("*", before.table(table)) + where
        : "select coalesce(sum(number), 0) from (select count(*) as number from %s%s group by %s having count(*) > 1) as equal"
            .formatted(Quoted.name(before.table(table)), where, String.join(", ", columns));
  }

  /** Where nulls are distinct, rows that have one are not equal. */
  private static Function<List<String>, Stream<String>> differing(boolean nullsDistinct) {
    return columns ->
        columns.stream().filter(column -> nullsDistinct).map(column -> column + " is not null");
  }

  private static String where(Stream<String> conditions) {
    String all = conditions.collect(joining(" and "));
    return all.isEmpty() ? "" : " where " + all;
  }

  private String holders(ColumnUse use, String label) {
    ColumnName column = before.column(new ColumnName(use.table(), use.after().name()));
    String holds =
        ElementType.of(use.after().type()).array() ? "%s = any (%s::text[])" : "%s = %s::text";
    return "(%s where %s)"
        .formatted(
            count("*", column.table()),
            holds.formatted(Literals.text(label), Identifiers.quoted(column.column())));
  }

  private static String count(ColumnName column) {
    return count(Identifiers.quoted(column.column()), column.table());
  }

  private static String count(String counted, QualifiedName table) {
    return "select count(" + counted + ") from " + Quoted.name(table);
  }

  private static String otherwise(Collection<?> candidates) {
    return Optional.of(candidates)
        .filter(some -> !some.isEmpty())
        .map(
            some ->
                some.stream()
                    .map(Object::toString)
                    .collect(joining(", ", "; or is it renamed, to one of ", "?")))
        .orElse("");
  }
}
