package dev.virga.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new row is given in one go: a column, or a record that is spread over columns.
 *
 * @param component the component's name
 * @param group the record; null for a column
 * @param columns the columns
 * @param first the index of the first one among those that an insert can give
 */
record RowEntry(String component, @Nullable Group group, List<Column> columns, int first) {

  /** Returns the entries of all columns that an insert can give, in order. */
  static List<RowEntry> of(Scope scope) {
    List<Column> insertable =
        scope.columns().stream().filter(column -> !column.alwaysGenerated()).toList();
    List<RowEntry> entries = new ArrayList<>();
    int first = 0;
    while (first < insertable.size()) {
      List<Column> columns = together(insertable, first);
      Column column = columns.get(0);
      entries.add(
          column.place().groups().isEmpty()
              ? new RowEntry(column.component(), null, columns, first)
              : new RowEntry(
                  column.place().groups().get(0).component(),
                  column.place().groups().get(0),
                  columns,
                  first));
      first += columns.size();
    }
    return entries;
  }

  /** Returns a column, and those behind it that belong to the same record. */
  private static List<Column> together(List<Column> columns, int first) {
    List<Group> groups = columns.get(first).place().groups();
    int end = first + 1;
    while (!groups.isEmpty() && end < columns.size() && isWithin(columns.get(end), groups.get(0))) {
      end++;
    }
    return columns.subList(first, end);
  }

  private static boolean isWithin(Column column, Group group) {
    return !column.place().groups().isEmpty() && column.place().groups().get(0).equals(group);
  }

  /** Returns whether an insert has to give it. */
  boolean required() {
    return columns.stream().anyMatch(Column::required);
  }

  /** Returns what it is called in comments. */
  String label() {
    return group == null ? Docs.quoted(columns.get(0).name()) : Docs.code(component);
  }

  /** Returns the type of the parameter that takes it. */
  TypeName parameterType() {
    if (group == null) {
      return Types.parameter(columns.get(0));
    }
    TypeName record = Types.of(group.record());
    return group.maybeAbsent() ? Types.nullable(record) : record;
  }

  /** Returns the values so far with those that a parameter holds. */
  CodeBlock with(CodeBlock values, String parameter) {
    CodeBlock.Builder all = CodeBlock.builder().add(values);
    for (int i = 0; i < columns.size(); i++) {
      all.add(i == 0 ? "" : "$Z").add(".give($L, $L)", first + i, value(columns.get(i), parameter));
    }
    return all.build();
  }

  private CodeBlock value(Column column, String parameter) {
    if (group == null) {
      return CodeBlock.of("$N", parameter);
    }
    List<Group> groups = column.place().groups();
    CodeBlock value =
        Accessor.of(CodeBlock.of("$N", parameter), groups.subList(1, groups.size()), column);
    return group.maybeAbsent() ? CodeBlock.of("$N == null ? null : $L", parameter, value) : value;
  }
}
