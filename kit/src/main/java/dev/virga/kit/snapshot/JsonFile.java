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
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form that all files of a snapshot have: a line for each fact, in an order that does not
 * depend on that of declarations, and with a version. Lists of things with names become objects,
 * sorted by these names; what is empty is left out.
 */
final class JsonFile {
  static final int VERSION = 1;

  private static final String VERSION_MEMBER = "version";
  private static final String NAME = "name";

  private static final ObjectWriter WRITER =
      StrictJson.MAPPER.writer(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Spacing.AFTER)
                      .withObjectEmptySeparator("")
                      .withArrayEmptySeparator(""))
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonFile() {}

  /** Makes a list of things with names an object, whose members are the names. */
  static void nameItems(ObjectNode json, String list) {
    json.set(list, byName((ArrayNode) json.get(list)));
  }

  /** Makes an object whose members are names a list again. */
  static void listItems(String file, ObjectNode json, String list) {
    json.set(list, asList(file, list, json.get(list)));
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

  static String text(ObjectNode json) {
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

  static void withoutEmpty(ObjectNode json) {
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
        member.forEach(JsonFile::withoutNullsWithin);
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

  static ObjectNode parsed(String file, String text) {
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

  static <T> T value(String file, ObjectNode json, Class<T> type) {
    try {
      return StrictJson.MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new InvalidSnapshotException(file + StrictJson.describe(e), e);
    }
  }
}
