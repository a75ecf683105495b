package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record's component, and what its annotations say: as it is written, right or wrong.
 *
 * @param record the record
 * @param name the component's name
 * @param position the component
 * @param type its type
 * @param column the column's name
 * @param sqlType the column's type; empty if none is given
 * @param form what the column is beyond its type
 * @param id that the component belongs to the primary key
 * @param identity when the database generates the value
 * @param defaultExpression what an insert that leaves the column out stores
 * @param computed what the database computes the value of
 * @param onUpdate what an update that leaves the column out sets
 * @param version where the component is said to count the row's changes
 * @param converter what converts the values
 * @param json that the values are stored as JSON
 * @param generator what makes the values of rows that are inserted without one
 * @param embedded why it cannot be spread over columns, as it is said to be
 * @param place the records that it is in
 * @param references the foreign keys over the column
 * @param uniques the unique constraints over the column
 * @param indexes the indexes over the column
 * @param checks the check constraints
 * @param comment what the database says about the column
 * @param former what the column was called before
 * @param annotations the simple names of all of Virga's annotations on the component
 */
public record Component(
    JavaName record,
    String name,
    Position position,
    ComponentType type,
    Located<String> column,
    Optional<Located<String>> sqlType,
    Optional<ColumnFormDeclaration> form,
    Optional<IdDeclaration> id,
    Optional<IdentityDeclaration> identity,
    Optional<Located<String>> defaultExpression,
    Optional<ComputedDeclaration> computed,
    Optional<Located<String>> onUpdate,
    Optional<Position> version,
    Optional<ConverterDeclaration> converter,
    Optional<JsonDeclaration> json,
    Optional<GeneratorDeclaration> generator,
    Optional<EmbeddedDeclaration> embedded,
    Place place,
    List<ReferencesDeclaration> references,
    List<UniqueDeclaration> uniques,
    List<IndexDeclaration> indexes,
    List<CheckDeclaration> checks,
    Optional<Located<String>> comment,
    Optional<FormerName> former,
    List<Located<String>> annotations) {
  /** Copies the lists. */
  public Component {
    references = List.copyOf(references);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    annotations = List.copyOf(annotations);
  }

  /** Returns the component as messages name it: {@code User.email}. */
  public String label() {
    return record.simpleName() + "." + name;
  }

  /** Returns the column's name, unquoted. */
  public String columnName() {
    return column.value();
  }

  /** Returns the constant that the column, or what is derived from it, has in generated code. */
  public String constant() {
    return Naming.constant(name);
  }

  /** Returns the type of the column's values; empty if no column can hold them. */
  public Optional<ValueType> valueType() {
    if (json.isPresent()) {
      return json.flatMap(given -> given.type(type));
    }
    Optional<ValueType> value =
        converter.isPresent() ? converter.flatMap(given -> given.type(type)) : type.value();
    return sqlType.isPresent() ? value.map(type -> type.in(sqlType.get().value())) : value;
  }

  /** Returns whether naming the component's type, or what converts it, brings a warning. */
  public boolean namesDeprecated() {
    return type.deprecated()
        || Stream.concat(
                converter.map(ConverterDeclaration::type).stream(),
                generator.map(GeneratorDeclaration::type).stream())
            .anyMatch(MadeClass::deprecated);
  }

  /** Returns whether the column takes null. */
  public boolean nullable() {
    return isMaybeNull() || place.maybeAbsent();
  }

  /** Returns whether the component is null in some records. */
  public boolean isMaybeNull() {
    return type.optional() || type.nullable().isPresent();
  }
}
