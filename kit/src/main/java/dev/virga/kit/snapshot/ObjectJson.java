package dev.virga.kit.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.virga.kit.json.StrictJson;
import dev.virga.kit.schema.ObjectName;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What there is besides tables, as the files of a snapshot: each kind has a folder. The query of a
 * view and the definition of a function have a line for each of their own.
 */
enum ObjectJson {
  /** Roles. */
  ROLES(RoleDefinition.class),
  /** Extensions. */
  EXTENSIONS(ExtensionDefinition.class),
  /** Sequences. */
  SEQUENCES(SequenceDefinition.class),
  /** Domains. */
  DOMAINS(DomainDefinition.class),
  /** Composite types. */
  COMPOSITES(CompositeDefinition.class),
  /** Functions and procedures. */
  ROUTINES(RoutineDefinition.class),
  /** Views, whether their rows are kept or not. */
  VIEWS(ViewDefinition.class),
  /** Triggers. */
  TRIGGERS(TriggerDefinition.class);

  /** Of what was before, and not of what is. */
  private static final String FORMER_NAME = "formerName";

  private static final List<String> TEXTS = List.of("query", "definition");

  private final Class<? extends SchemaObject> type;

  ObjectJson(Class<? extends SchemaObject> type) {
    this.type = type;
  }

  /** Returns the kind that a file is of, by its path. */
  static Optional<ObjectJson> at(String path) {
    return Stream.of(values()).filter(kind -> path.startsWith(kind.folder())).findFirst();
  }

  /** Returns the kind of an object. */
  static ObjectJson of(SchemaObject object) {
    return Stream.of(values())
        .filter(kind -> kind.type.isInstance(object))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the folder, with a slash. */
  String folder() {
    return name().toLowerCase(Locale.ROOT) + "/";
  }

  /** Returns the path of an object's file. */
  static String path(SchemaObject object) {
    return of(object).folder() + FileName.of(ObjectName.of(object).name());
  }

  static String text(SchemaObject object) {
    ObjectNode json = StrictJson.MAPPER.valueToTree(object);
    json.remove(FORMER_NAME);
    if (object instanceof CompositeDefinition) {
      CompositeJson.reduce(json);
    }
    lists(object.getClass()).forEach(list -> JsonFile.nameItems(json, list));
    for (String member : TEXTS) {
      if (json.has(member)) {
        ArrayNode lines = StrictJson.MAPPER.createArrayNode();
        Stream.of(json.get(member).textValue().split("\n", -1)).forEach(lines::add);
        json.set(member, lines);
      }
    }
    return JsonFile.text(json);
  }

  SchemaObject read(String file, String text) {
    ObjectNode json = JsonFile.parsed(file, text);
    if (json.has(FORMER_NAME)) {
      throw new InvalidSnapshotException(
          file + ": a snapshot says nothing of renames. Remove the member " + FORMER_NAME + ".",
          null);
    }
    lists(type).forEach(list -> JsonFile.listItems(file, json, list));
    if (type == CompositeDefinition.class) {
      CompositeJson.complete(file, json);
    }
    if (type == RoleDefinition.class && !json.has("attributes")) {
      json.putArray("attributes");
    }
    if (type == RoutineDefinition.class && !json.has("arguments")) {
      json.putArray("arguments");
    }
    for (String member : TEXTS) {
      if (json.get(member) instanceof ArrayNode lines) {
        json.put(
            member,
            StreamSupport.stream(lines.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n")));
      }
    }
    return JsonFile.value(file, json, type);
  }

  /** Returns the lists of things with names. */
  private static List<String> lists(Class<?> type) {
    return type == DomainDefinition.class
        ? List.of("checks")
        : type == ViewDefinition.class ? List.of("indexes") : List.of();
  }
}
