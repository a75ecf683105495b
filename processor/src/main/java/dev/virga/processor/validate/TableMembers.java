package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a path can name of a table: its columns by their components, records that are spread over
 * columns, and its relations in camel case. A mistake in the table is told where the table is.
 */
final class TableMembers {
  private final Declarations declarations;

  TableMembers(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Returns a column. */
  Optional<Column> column(Declaration table, String name) {
    return new Columns(new Problems())
        .of(table).stream().filter(column -> column.component().equals(name)).findFirst();
  }

  /** Returns a record that is spread over columns. */
  Optional<Group> group(Declaration table, String name) {
    return table.components().stream()
        .flatMap(component -> component.place().groups().stream().limit(1))
        .filter(group -> group.component().equals(name))
        .findFirst();
  }

  /** Returns a relation. */
  Optional<Relation> relation(Declaration table, String name) {
    return new Relations(declarations, new Problems())
        .of(table).stream()
            .map(Relations.Declared::relation)
            .filter(relation -> relation.constant().equals(Naming.constant(name)))
            .findFirst();
  }

  /**
   * Returns all names.
   *
   * @param ofTable gets what is wrong with the relations of the table
   */
  List<String> names(Declaration table, Problems ofTable) {
    Stream<String> relations =
        new Relations(declarations, ofTable)
            .of(table).stream().map(declared -> Naming.camelCase(declared.relation().constant()));
    return Stream.concat(table.components().stream().map(Component::name), relations).toList();
  }
}
