package dev.virga.kit.diff;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two schemas cannot say by themselves: that something is the same under another name, what
 * rows hold instead of a label that goes, how values of one type become values of another.
 *
 * <pre>{@code
 * Decisions.none()
 *     .renameTable(QualifiedName.of("users"), QualifiedName.of("members"))
 *     .renameColumn(new ColumnName(QualifiedName.of("users"), "bio"), "about");
 * }</pre>
 *
 * <p>Old names are those before anything is renamed. Each method returns a copy with one decision
 * more. Immutable.
 *
 * @param schemas the new names of schemas
 * @param tables the new names of tables, for those that are not only moved by their schema
 * @param columns the new names of columns
 * @param enums the new names of enum types
 * @param labels the new names of labels
 * @param replacements what rows hold instead of a label that goes
 * @param conversions the expressions that make values of a new type, by the column's new name
 */
public record Decisions(
    Map<String, String> schemas,
    Map<QualifiedName, QualifiedName> tables,
    Map<ColumnName, String> columns,
    Map<QualifiedName, QualifiedName> enums,
    Map<LabelName, String> labels,
    Map<LabelName, String> replacements,
    Map<ColumnName, String> conversions) {
  private static final Decisions NONE =
      new Decisions(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Copies the maps. */
  public Decisions {
    schemas = Map.copyOf(schemas);
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    enums = Map.copyOf(enums);
    labels = Map.copyOf(labels);
    replacements = Map.copyOf(replacements);
    conversions = Map.copyOf(conversions);
  }

  /**
   * A label of an enum type.
   *
   * @param type the type
   * @param label the label
   */
  public record LabelName(QualifiedName type, String label) implements Comparable<LabelName> {
    @Override
    public int compareTo(LabelName other) {
      int byType = type.compareTo(other.type);
      return byType != 0 ? byType : label.compareTo(other.label);
    }

    /** The name for people, without quotes: {@code mood.SAD}. */
    @Override
    public String toString() {
      return type + "." + label;
    }
  }

  /** Returns no decisions: what has another name is another thing. */
  public static Decisions none() {
    return NONE;
  }

  /** Renames a schema, with all that lies in it. */
  public Decisions renameSchema(String from, String to) {
    return new Decisions(
        with(schemas, from, to), tables, columns, enums, labels, replacements, conversions);
  }

  /** Renames a table, or moves it to another schema. */
  public Decisions renameTable(QualifiedName from, QualifiedName to) {
    return new Decisions(
        schemas, with(tables, from, to), columns, enums, labels, replacements, conversions);
  }

  /** Renames a column. */
  public Decisions renameColumn(ColumnName from, String to) {
    return new Decisions(
        schemas, tables, with(columns, from, to), enums, labels, replacements, conversions);
  }

  /** Renames an enum type, or moves it to another schema. */
  public Decisions renameEnum(QualifiedName from, QualifiedName to) {
    return new Decisions(
        schemas, tables, columns, with(enums, from, to), labels, replacements, conversions);
  }

  /** Renames a label; {@code type} is the old name of its type. */
  public Decisions renameLabel(QualifiedName type, String from, String to) {
    return new Decisions(
        schemas,
        tables,
        columns,
        enums,
        with(labels, new LabelName(type, from), to),
        replacements,
        conversions);
  }

  /** Says what rows hold instead of a label that goes; {@code type} is the type's old name. */
  public Decisions replaceLabel(QualifiedName type, String gone, String replacement) {
    return new Decisions(
        schemas,
        tables,
        columns,
        enums,
        labels,
        with(replacements, new LabelName(type, gone), replacement),
        conversions);
  }

  /**
   * Says how a column's values become values of its new type.
   *
   * @param column the column, by its new name
   * @param expression SQL over the new names of the table's columns
   */
  public Decisions convert(ColumnName column, String expression) {
    return new Decisions(
        schemas,
        tables,
        columns,
        enums,
        labels,
        replacements,
        with(conversions, column, expression));
  }

  /**
   * Adds the renames that {@code after} declares with {@code @RenamedFrom} and that are still to be
   * made: those whose old name is in {@code before}, and whose new one is not.
   *
   * @throws InvalidDecisionException if a declaration contradicts another, or one of these
   *     decisions
   */
  public Decisions withDeclared(DatabaseDefinition before, DatabaseDefinition after) {
    return new DeclaredRenames(before, after, this).decide();
  }

  private static <K extends Comparable<K>, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> extended = new TreeMap<>(map);
    if (!value.equals(extended.getOrDefault(key, value))) {
      throw new InvalidDecisionException(
          "There are two decisions about %s: %s and %s.".formatted(key, map.get(key), value));
    }
    extended.put(key, value);
    return extended;
  }
}
