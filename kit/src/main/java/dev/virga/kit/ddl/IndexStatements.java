package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.Uniqueness;

/** Writes the statements about indexes. An index lies in the schema of its table. */
public final class IndexStatements {
  private IndexStatements() {}

  /** Creates an index; writes to the table wait until it is built. */
  public static String create(QualifiedName table, IndexDefinition index) {
    return "create " + unique(index) + "index " + on(table, index);
  }

  /** Creates an index while the table is in use. It cannot run in a transaction. */
  public static String createConcurrently(QualifiedName table, IndexDefinition index) {
    return "create " + unique(index) + "index concurrently " + on(table, index);
  }

  /**
   * Creates the index of a key that is to come while the table is in use. It cannot run in a
   * transaction.
   */
  public static String createUniqueConcurrently(QualifiedName table, KeyDefinition key) {
    return "create unique index concurrently "
        + Identifiers.quoted(key.name())
        + " on "
        + Quoted.name(table)
        + " "
        + Quoted.names(key.columns())
        + Quoted.including(key.include())
        + (key.nulls().isPresent() ? " nulls not distinct" : "");
  }

  /** Renames an index. */
  public static String rename(QualifiedName table, String from, String to) {
    return "alter index "
        + Quoted.name(beside(table, from))
        + " rename to "
        + Identifiers.quoted(to);
  }

  /** Drops an index. */
  public static String drop(QualifiedName table, String index) {
    return "drop index " + Quoted.name(beside(table, index));
  }

  /**
   * Drops an index while the table is in use. It cannot run in a transaction, so that it has to
   * stand being run again.
   */
  public static String dropConcurrently(QualifiedName table, String index) {
    return "drop index concurrently if exists " + Quoted.name(beside(table, index));
  }

  private static String unique(IndexDefinition index) {
    return index.form().flatMap(IndexForm::uniqueness).isPresent() ? "unique " : "";
  }

  private static String on(QualifiedName table, IndexDefinition index) {
    IndexForm form = index.form().orElse(IndexForm.PLAIN);
    return Identifiers.quoted(index.name())
        + " on "
        + Quoted.name(table)
        + form.method().map(method -> " using " + method).orElse("")
        + " "
        + form.elements()
            .map(elements -> "(" + elements + ")")
            .orElseGet(() -> Quoted.names(index.columns()))
        + Quoted.including(index.include())
        + form.uniqueness()
            .filter(Uniqueness.NULLS_NOT_DISTINCT::equals)
            .map(nulls -> " nulls not distinct")
            .orElse("")
        + form.parameters().map(parameters -> " with (" + parameters + ")").orElse("")
        + form.where().map(where -> " where " + where).orElse("");
  }

  private static QualifiedName beside(QualifiedName table, String index) {
    return new QualifiedName(table.schema(), index);
  }
}
