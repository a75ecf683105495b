package dev.virga.kit.testing;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import dev.virga.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Fills tables with three rows, and tells what is left of them. */
public final class Rows {
  private static final int COUNT = 3;

  private Rows() {}

  /** Inserts rows; the n-th of one table refers to the n-th of another. */
  public static void insert(Catalog catalog, DatabaseDefinition database) {
    String inserts =
        database.tables().stream()
            .filter(table -> !given(table).isEmpty())
            .map(table -> insert(table, database))
            .collect(joining(";\n"));
    catalog.execute(
        "begin; set local session_replication_role = replica;\n" + inserts + ";\ncommit");
  }

  /** Returns the values of the columns that stay what they are, by their new names. */
  public static Map<ColumnName, ColumnName> kept(
      DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    Map<ColumnName, ColumnName> kept = new TreeMap<>();
    for (TableDefinition table : before.tables()) {
      QualifiedName old = QualifiedName.of(table);
      QualifiedName name =
          decisions
              .tables()
              .getOrDefault(
                  old,
                  new QualifiedName(
                      old.schema().map(s -> decisions.schemas().getOrDefault(s, s)), old.name()));
      boolean taken =
          !decisions.tables().containsKey(old) && decisions.tables().containsValue(name);
      after.tables().stream()
          .filter(now -> !taken && QualifiedName.of(now).equals(name))
          .forEach(now -> keptColumns(table, now, decisions, kept));
    }
    return kept;
  }

  /** Returns the values of columns, sorted, each under the name of the second. */
  public static Map<ColumnName, List<String>> values(
      Catalog catalog, Map<ColumnName, ColumnName> columns) {
    Map<ColumnName, List<String>> values = new TreeMap<>();
    columns.forEach(
        (column, key) ->
            values.put(
                key,
                catalog.lines(
                    "select coalesce(%s::text, 'null') from %s"
                        .formatted(
                            Identifiers.quoted(column.column()), Quoted.name(column.table())))));
    return values;
  }

  private static void keptColumns(
      TableDefinition before,
      TableDefinition after,
      Decisions decisions,
      Map<ColumnName, ColumnName> kept) {
    for (ColumnDefinition column : before.columns()) {
      ColumnName old = new ColumnName(QualifiedName.of(before), column.name());
      String name = decisions.columns().getOrDefault(old, column.name());
      boolean taken =
          !decisions.columns().containsKey(old)
              && decisions.columns().entrySet().stream()
                  .anyMatch(
                      entry ->
                          entry.getKey().table().equals(old.table())
                              && entry.getValue().equals(name));
      after.columns().stream()
          .filter(now -> !taken && now.name().equals(name))
          .filter(now -> now.computed().isEmpty() && !isVirtual(column))
          .filter(now -> now.type().equals(column.type()) && !column.type().startsWith("\""))
          .forEach(now -> kept.put(old, new ColumnName(QualifiedName.of(after), name)));
    }
  }

  /** What was stored stays. */
  private static boolean isVirtual(ColumnDefinition column) {
    return column
        .computed()
        .filter(computed -> computed.storage() == ComputedDefinition.Storage.VIRTUAL)
        .isPresent();
  }

  /** Nobody gives values to computed columns. */
  private static List<ColumnDefinition> given(TableDefinition table) {
    return table.columns().stream().filter(column -> column.computed().isEmpty()).toList();
  }

  private static String insert(TableDefinition table, DatabaseDefinition database) {
    String rows =
        IntStream.rangeClosed(1, COUNT)
            .mapToObj(
                row ->
                    given(table).stream()
                        .map(column -> value(column.type(), row, database))
                        .collect(joining(", ", "(", ")")))
            .collect(joining(", "));
    return "insert into "
        + Quoted.name(QualifiedName.of(table))
        + " "
        + Quoted.names(given(table).stream().map(ColumnDefinition::name).toList())
        + " overriding system value values "
        + rows;
  }

  private static String value(String type, int row, DatabaseDefinition database) {
    ElementType element = ElementType.of(type);
    if (element.array()) {
      return "array[" + value(element.name(), row, database) + "]::" + type;
    }
    Optional<EnumDefinition> label =
        database.enums().stream()
            .filter(each -> Quoted.name(QualifiedName.of(each)).equals(type))
            .findFirst();
    if (label.isPresent()) {
      List<String> labels = label.get().labels();
      return Literals.text(labels.get((row - 1) % labels.size()));
    }
    Optional<CompositeDefinition> composite =
        database.objects(CompositeDefinition.class).stream()
            .filter(each -> Quoted.name(QualifiedName.of(each)).equals(type))
            .findFirst();
    if (composite.isPresent()) {
      return composite.get().attributes().stream()
          .map(attribute -> value(attribute.type(), row, database))
          .collect(joining(", ", "row(", ")::" + type));
    }
    return switch (type.replaceAll("[ (].*", "")) {
      case "boolean" -> row % 2 == 1 ? "true" : "false";
      case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
      case "date", "timestamp", "timestamptz" -> "'2026-01-0" + row + "'";
      case "time", "timetz" -> "'0" + row + ":00'";
      default -> "'" + row + "'";
    };
  }
}
