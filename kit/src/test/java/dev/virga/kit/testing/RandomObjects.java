package dev.virga.kit.testing;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.SequenceOptions;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes what there is besides tables, of few names. */
final class RandomObjects {
  private final Random random;
  private final List<SchemaObject> objects = new ArrayList<>();

  RandomObjects(Random random) {
    this.random = random;
  }

  List<SchemaObject> over(List<TableDefinition> tables) {
    objects.add(domain());
    objects.add(composite());
    for (String name : List.of("n", "m")) {
      if (random.nextBoolean()) {
        objects.add(sequence(name));
      }
    }
    RandomCode code = new RandomCode(random);
    objects.add(code.called());
    objects.addAll(code.over(tables));
    List<String> sources = new ArrayList<>();
    for (String name : List.of("v", "w", "x")) {
      if (!tables.isEmpty() && random.nextBoolean()) {
        objects.add(view(name, tables.get(random.nextInt(tables.size())), sources));
        sources.add(name);
      }
    }
    return objects;
  }

  /** Each value of its type passes the checks. */
  private DomainDefinition domain() {
    List<CheckDefinition> checks = new ArrayList<>();
    for (int least = 0; least > -3; least--) {
      if (random.nextBoolean()) {
        checks.add(
            new CheckDefinition(
                "label_check" + -least, "length(value) > " + (-1 - random.nextInt(2))));
      }
    }
    return new DomainDefinition(
        Optional.empty(),
        "label",
        "text",
        Optional.empty(),
        Optional.of("'none'").filter(text -> random.nextInt(4) == 0),
        true,
        checks,
        comment(),
        Optional.empty());
  }

  /** More or less of its attributes: a new one comes behind the others. */
  private CompositeDefinition composite() {
    List<AttributeDefinition> attributes =
        List.of(
            attribute("x", "integer"), attribute("y z", "varchar(7)"), attribute("at", "date[]"));
    return new CompositeDefinition(
        Optional.empty(),
        "place",
        attributes.subList(0, 1 + random.nextInt(attributes.size())),
        List.of(),
        List.of(),
        comment(),
        Optional.empty());
  }

  private AttributeDefinition attribute(String name, String type) {
    return new AttributeDefinition(name, type, Optional.empty(), comment(), Optional.empty());
  }

  private SequenceDefinition sequence(String name) {
    return new SequenceDefinition(
        Optional.of("s").filter(schema -> random.nextInt(3) == 0),
        name,
        random.nextBoolean() ? "bigint" : "integer",
        Optional.of(
            new SequenceOptions(
                Optional.of(1L + random.nextInt(3)),
                Optional.of(1L + random.nextInt(2)),
                Optional.empty(),
                Optional.of(1000L).filter(max -> random.nextBoolean()),
                Optional.of(1L + random.nextInt(2)),
                Optional.of(random.nextBoolean()))),
        comment(),
        Optional.empty());
  }

  /** It reads a table, or a view that came before. */
  private ViewDefinition view(String name, TableDefinition table, List<String> sources) {
    boolean ofView = !sources.isEmpty() && random.nextInt(3) == 0;
    boolean materialized = random.nextInt(3) == 0;
    String query = ofView ? ofView(sources) : ofTable(table);
    return new ViewDefinition(
        materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW,
        Optional.empty(),
        name,
        query,
        Optional.of(materialized ? "fillfactor = 70" : "security_barrier = true")
            .filter(text -> random.nextInt(4) == 0),
        materialized && random.nextBoolean()
            ? List.of(new IndexDefinition(name + "_id_idx", List.of("id")))
            : List.of(),
        comment(),
        Optional.empty());
  }

  private String ofView(List<String> sources) {
    return "select id from "
        + sources.get(random.nextInt(sources.size()))
        + (random.nextBoolean() ? " where id is not null" : "");
  }

  private String ofTable(TableDefinition table) {
    String columns =
        table.columns().stream()
            .filter(column -> column.name().equals("id") || random.nextBoolean())
            .map(column -> Identifiers.quoted(column.name()))
            .collect(Collectors.joining(", "));
    return "select "
        + columns
        + (random.nextInt(3) == 0 ? ", f(1) as f" : "")
        + "\nfrom "
        + Quoted.name(QualifiedName.of(table))
        + (random.nextBoolean() ? "\nwhere id is not null" : "");
  }

  private Optional<String> comment() {
    return Optional.of("It's " + random.nextInt(2)).filter(text -> random.nextInt(4) == 0);
  }
}
