package dev.virga.kit.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.virga.kit.json.StrictJson;
import dev.virga.kit.schema.ObjectName;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What there is besides tables, as the files of a snapshot: each kind has a folder. The query of a
 * view has a line for each of its own.
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
  /** Views, whether their rows are kept or not. */
  VIEWS(ViewDefinition.class);

  /** Of what was before, and not of what is. */
  private static final String FORMER_NAME = "formerName";

  private static final String QUERY = "query";

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
    lists(object.getClass()).forEach(list -> JsonFile.nameItems(json, list));
    if (json.has(QUERY)) {
      ArrayNode lines = StrictJson.MAPPER.createArrayNode();
      json.get(QUERY).textValue().lines().forEach(lines::add);
      json.set(QUERY, lines);
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
    if (type == RoleDefinition.class && !json.has("attributes")) {
      json.putArray("attributes");
    }
    if (json.get(QUERY) instanceof ArrayNode lines) {
      json.put(
          QUERY,
          StreamSupport.stream(lines.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining("\n")));
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
