package dev.virga.kit.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.virga.kit.json.StrictJson;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.TableDefinition;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes definitions as the files of a snapshot, and reads them back.
 *
 * <p>It knows no member of a definition by itself: what the vocabulary gains, the files gain. Lists
 * of things with names become objects, sorted by these names; what is empty is left out.
 */
final class SnapshotJson {
  static final int VERSION = 1;

  private static final String VERSION_MEMBER = "version";
  private static final String NAME = "name";

  /** Of the record, and not of the table. */
  private static final String RECORD = "record";

  /** Those of the types that the columns use, whose labels are said in files of their own. */
  private static final String ENUMS = "enums";

  private static final String LABELS = "labels";

  /** Of what was before, and not of what is. */
  private static final String RENAMES = "renames";

  private static final List<String> LISTS =
      Stream.of(TableDefinition.class.getRecordComponents())
          .filter(component -> component.getType() == List.class)
          .map(RecordComponent::getName)
          .filter(name -> !Set.of(ENUMS, RENAMES).contains(name))
          .toList();

  private static final ObjectWriter WRITER =
      StrictJson.MAPPER.writer(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Spacing.AFTER)
                      .withObjectEmptySeparator("")
                      .withArrayEmptySeparator(""))
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private SnapshotJson() {}

  static String of(TableDefinition table) {
    ObjectNode json = StrictJson.MAPPER.valueToTree(table);
    json.remove(List.of(RECORD, RENAMES));
    json.get(ENUMS).forEach(SnapshotJson::leaveOutLabels);
    LISTS.forEach(list -> json.set(list, byName((ArrayNode) json.get(list))));
    return text(json);
  }

  static String of(EnumDefinition type) {
    return text(StrictJson.MAPPER.valueToTree(type));
  }

  static TableDefinition table(String file, String text) {
    ObjectNode json = parsed(file, text);
    LISTS.forEach(list -> json.set(list, asList(file, list, json.get(list))));
    json.put(RECORD, file);
    if (json.has(RENAMES)) {
      throw new InvalidSnapshotException(
          file + ": a snapshot says nothing of renames. Remove the member " + RENAMES + ".", null);
    }
    json.putArray(RENAMES);
    json.withArray(ENUMS).forEach(SnapshotJson::leaveLabelsEmpty);
    return value(file, json, TableDefinition.class);
  }

  static EnumDefinition type(String file, String text) {
    return value(file, parsed(file, text), EnumDefinition.class);
  }

  private static void leaveOutLabels(JsonNode type) {
    ObjectNode members = (ObjectNode) type;
    members.remove(LABELS);
    withoutEmpty(members);
  }

  private static void leaveLabelsEmpty(JsonNode type) {
    if (type instanceof ObjectNode members) {
      members.putArray(LABELS);
    }
  }

  private static ObjectNode byName(ArrayNode list) {
    Map<String, JsonNode> sorted = new TreeMap<>();
    for (JsonNode item : list) {
      ObjectNode members = (ObjectNode) item;
      sorted.put(members.remove(NAME).textValue(), members);
    }
    ObjectNode byName = StrictJson.MAPPER.createObjectNode();
    byName.setAll(sorted);
    return byName;
  }

  private static ArrayNode asList(String file, String member, JsonNode byName) {
    ArrayNode list = StrictJson.MAPPER.createArrayNode();
    if (byName == null) {
      return list;
    }
    if (!byName.isObject()) {
      throw new InvalidSnapshotException(
          "%s: %s has to be an object whose members are the names.".formatted(file, member), null);
    }
    byName
        .properties()
        .forEach(
            entry -> {
              if (!(entry.getValue() instanceof ObjectNode members)) {
                throw new InvalidSnapshotException(
                    "%s: %s.%s has to be an object.".formatted(file, member, entry.getKey()), null);
              }
              list.add(members.put(NAME, entry.getKey()));
            });
    return list;
  }

  private static String text(ObjectNode json) {
    ObjectNode versioned = StrictJson.MAPPER.createObjectNode();
    versioned.put(VERSION_MEMBER, VERSION);
    versioned.setAll(json);
    withoutEmpty(versioned);
    try {
      return WRITER.writeValueAsString(versioned) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    }
  }

  private static void withoutEmpty(ObjectNode json) {
    for (Iterator<JsonNode> members = json.iterator(); members.hasNext(); ) {
      JsonNode member = members.next();
      if (member instanceof ObjectNode object && !object.isEmpty()) {
        withoutNulls(object);
      } else if (member.isNull() || (member.isContainerNode() && member.isEmpty())) {
        members.remove();
      }
    }
  }

  /** Within something, an empty list is a fact. */
  private static void withoutNulls(ObjectNode json) {
    for (Iterator<JsonNode> members = json.iterator(); members.hasNext(); ) {
      JsonNode member = members.next();
      if (member instanceof ObjectNode object) {
        withoutNulls(object);
      } else if (member.isArray()) {
        member.forEach(SnapshotJson::withoutNullsWithin);
      } else if (member.isNull()) {
        members.remove();
      }
    }
  }

  private static void withoutNullsWithin(JsonNode item) {
    if (item instanceof ObjectNode object) {
      withoutNulls(object);
    }
  }

  private static ObjectNode parsed(String file, String text) {
    if (text.startsWith("<<<<<<< ") || text.contains("\n<<<<<<< ")) {
      throw new InvalidSnapshotException(
          file
              + ": two branches changed the same facts. Take the file of the branch that was merged"
              + " first, remove the migration of the other, and generate that again.",
          null);
    }
    try {
      if (!(StrictJson.MAPPER.readTree(text) instanceof ObjectNode json)) {
        throw new InvalidSnapshotException(file + ": no JSON object", null);
      }
      JsonNode version = json.remove(VERSION_MEMBER);
      if (version == null || !version.isInt()) {
        throw new InvalidSnapshotException(file + ": the version is missing", null);
      }
      if (version.intValue() != VERSION) {
        throw new InvalidSnapshotException(
            "%s: version %s, and this virga-kit reads version %s. Take the virga-kit that wrote it, or a newer one."
                .formatted(file, version, VERSION),
            null);
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new InvalidSnapshotException(file + StrictJson.describe(e), e);
    }
  }

  private static <T> T value(String file, ObjectNode json, Class<T> type) {
    if (type == EnumDefinition.class && !json.has(LABELS)) {
      json.putArray(LABELS);
    }
    try {
      return StrictJson.MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new InvalidSnapshotException(file + StrictJson.describe(e), e);
    }
  }
}
