package dev.virga.kit.testing;

import dev.virga.kit.code.CodeFile;
import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes functions and triggers, of few names. */
final class RandomCode {
  private final Random random;
  private final List<String> statements = new ArrayList<>();

  RandomCode(Random random) {
    this.random = random;
  }

  List<SchemaObject> over(List<TableDefinition> tables) {
    if (!tables.isEmpty() && random.nextBoolean()) {
      reading(tables.get(random.nextInt(tables.size())));
    }
    if (random.nextBoolean()) {
      statements.add(
          "create procedure h(in a %s) language sql as $$ select %d $$"
              .formatted(oneOf("int", "text"), random.nextInt(2)));
    }
    statements.add(
        "create function g() returns trigger language plpgsql as $$ begin%s return new; end $$"
            .formatted(oneOf("", " -- as it is\n")));
    for (TableDefinition table : tables) {
      if (random.nextInt(3) == 0) {
        trigger(table);
      }
    }
    return new CodeFile("random.sql", String.join(";\n", statements)).objects();
  }

  /** Views may call it. */
  SchemaObject called() {
    String sql =
        "create function f(a int%s) returns %s return a + %d"
            .formatted(oneOf("", " default 1"), oneOf("int", "bigint"), random.nextInt(2));
    return new CodeFile("random.sql", sql).objects().get(0);
  }

  private void reading(TableDefinition table) {
    String query = "select id::text from " + Quoted.name(QualifiedName.of(table));
    String head = "create function reading() returns setof text ";
    statements.add(
        head
            + (random.nextBoolean()
                ? "begin atomic " + query + "; end"
                : "language sql as $$ " + query + " $$"));
  }

  private void trigger(TableDefinition table) {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.computed().isEmpty())
            .map(ColumnDefinition::name)
            .map(Identifiers::quoted)
            .toList();
    String column = columns.get(random.nextInt(columns.size()));
    statements.add(
        "create %strigger tr after insert%s on %s for each row%s execute function g()"
            .formatted(
                oneOf("", "constraint "),
                oneOf("", " or update", " or update of " + column),
                Quoted.name(QualifiedName.of(table)),
                oneOf("", " when (new." + column + " is null)")));
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
