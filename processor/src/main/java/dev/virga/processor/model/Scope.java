package dev.virga.processor.model;

import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is generated for a record; everything in it is right.
 *
 * @param kind what the record declares
 * @param record the record
 * @param name the names in generated code
 * @param isPublic whether generated code can be used outside of its package
 * @param namesDeprecated whether generated code names something deprecated
 * @param surroundings what generated code finds
 * @param schema the table's schema
 * @param sqlName the name of the table, the view or the derived table
 * @param columns the columns, in order
 * @param primaryKey the primary key
 * @param uniqueKeys the unique keys
 * @param relations the relations
 * @param parents the tables whose rows can be inserted with rows of this one
 * @param definition what the database has of the table; empty for what is no table
 * @param view what the database has of the view; empty for what migrations do not make
 * @param viewMethod the record's method that returns the query of the view; empty where the view
 *     says it itself
 */
public record Scope(
    Declaration.Kind kind,
    JavaName record,
    ScopeName name,
    boolean isPublic,
    boolean namesDeprecated,
    Surroundings surroundings,
    Optional<String> schema,
    String sqlName,
    List<Column> columns,
    Optional<Key> primaryKey,
    List<Key> uniqueKeys,
    List<Relation> relations,
    List<Parent> parents,
    Optional<TableDefinition> definition,
    Optional<ViewDefinition> view,
    Optional<String> viewMethod) {
  /** Copies the lists. */
  public Scope {
    columns = List.copyOf(columns);
    uniqueKeys = List.copyOf(uniqueKeys);
    relations = List.copyOf(relations);
    parents = List.copyOf(parents);
  }

  /**
   * Returns the scope without the relations that would name what is not generated, because its
   * record is wrong.
   */
  public Scope without(Collection<JavaName> wrongRecords) {
    return new Scope(
        kind,
        record,
        name,
        isPublic,
        namesDeprecated,
        surroundings,
        schema,
        sqlName,
        columns,
        primaryKey,
        uniqueKeys,
        relations.stream()
            .filter(relation -> wrongRecords.stream().noneMatch(relation::names))
            .toList(),
        parents.stream().filter(parent -> !wrongRecords.contains(parent.record())).toList(),
        definition,
        view,
        viewMethod);
  }
}
