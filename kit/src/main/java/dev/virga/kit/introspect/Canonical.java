package dev.virga.kit.introspect;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings records into the words in which PostgreSQL prints what is there: {@code status in ('a',
 * 'b')} is {@code status = ANY (ARRAY['a'::text, 'b'::text])}, and {@code now ()} is {@code now()}.
 *
 * <p>PostgreSQL itself says it: the tables are made in schemas of their own, read, and undone. No
 * other transaction sees them or waits for them.
 */
public final class Canonical {
  private Canonical() {}

  /**
   * Returns the records as an {@link Introspection} of the database would have them. A transaction
   * that is open goes on as it was.
   *
   * @throws IntrospectionException if the database cannot be asked, refuses a statement of the
   *     records, or the user may not make schemas in it
   */
  public static DatabaseDefinition of(Connection connection, DatabaseDefinition records) {
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      Optional<String> defaultSchema = Optional.ofNullable(connection.getSchema());
      Savepoint before = connection.setSavepoint();
      try {
        DatabaseDefinition readBack = new Scratch(connection, records).readBack(records);
        return withRecords(readBack, records, defaultSchema);
      } finally {
        connection.rollback(before);
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new IntrospectionException(
          "The database refuses what the records say: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the records in the words of a live database, wherever PostgreSQL has more than one way
   * to print what they say.
   *
   * @throws IntrospectionException as {@link #of(Connection, DatabaseDefinition)} does
   */
  public static DatabaseDefinition of(
      Connection connection, Introspection live, DatabaseDefinition records) {
    DatabaseDefinition canonical = of(connection, records);
    Reprints reprints = new Reprints(live.database());
    DatabaseDefinition others = reprints.inOtherWordsThan(canonical);
    if (others.tables().isEmpty() && others.objects().isEmpty()) {
      return canonical;
    }
    try {
      return reprints.of(canonical, of(connection, others));
    } catch (IntrospectionException e) {
      // A live table may need more than its columns: its words are then taken as they are.
      return canonical;
    }
  }

  /**
   * Returns the records with the defaults and checks of a live database, where both have one: for
   * those who may not ask PostgreSQL what theirs are in its words.
   *
   * @throws IntrospectionException if the database cannot be asked for its default schema
   */
  public static DatabaseDefinition inWordsOf(
      Introspection live, Connection connection, DatabaseDefinition records) {
    return new LiveWords(live.database())
        .of(new Relocation(toDefault(connection, records), text -> text).of(records));
  }

  /** Only names of schemas are a reason to ask for the default one. */
  private static UnaryOperator<Optional<String>> toDefault(
      Connection connection, DatabaseDefinition records) {
    if (records.schemas().isEmpty()) {
      return schema -> schema;
    }
    try {
      Optional<String> defaultSchema = Optional.ofNullable(connection.getSchema());
      return schema -> schema.filter(name -> !defaultSchema.equals(Optional.of(name)));
    } catch (SQLException e) {
      throw new IntrospectionException(e);
    }
  }

  /** What is said about a table is said about its record. */
  private static DatabaseDefinition withRecords(
      DatabaseDefinition readBack, DatabaseDefinition records, Optional<String> defaultSchema) {
    Map<QualifiedName, TableDefinition> byName = new HashMap<>();
    for (TableDefinition table : records.tables()) {
      byName.put(QualifiedName.of(table).inDefault(defaultSchema), table);
    }
    Map<ObjectName, SchemaObject> printed = new HashMap<>();
    readBack.objects().forEach(object -> printed.put(ObjectName.of(object), object));
    return new DatabaseDefinition(
        readBack.tables().stream()
            .map(table -> Declared.by(byName.getOrDefault(QualifiedName.of(table), table), table))
            .toList(),
        records.objects().stream()
            .map(
                object ->
                    Declared.by(
                        object,
                        printed.getOrDefault(
                            ObjectName.of(object).inDefault(defaultSchema), object)))
            .toList());
  }
}
