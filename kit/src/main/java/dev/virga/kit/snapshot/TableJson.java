package dev.virga.kit.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.virga.kit.json.StrictJson;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.TableDefinition;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes tables and enum types as the files of a snapshot, and reads them back.
 *
 * <p>It knows no member of a definition by itself: what the vocabulary gains, the files gain.
 */
final class TableJson {
  /** Of the record, and not of the table. */
  private static final String RECORD = "record";

  /** Those of the types that the columns use, whose labels are said in files of their own. */
  static final String ENUMS = "enums";

  private static final String LABELS = "labels";

  /** Of what was before, and not of what is. */
  private static final String RENAMES = "renames";

  private static final List<String> LISTS =
      Stream.of(TableDefinition.class.getRecordComponents())
          .filter(component -> component.getType() == List.class)
          .map(RecordComponent::getName)
          .filter(name -> !Set.of(ENUMS, RENAMES).contains(name))
          .toList();

  private TableJson() {}

  static String of(TableDefinition table) {
    ObjectNode json = StrictJson.MAPPER.valueToTree(table);
    json.remove(List.of(RECORD, RENAMES));
    json.get(ENUMS).forEach(TableJson::leaveOutLabels);
    LISTS.forEach(list -> JsonFile.nameItems(json, list));
    return JsonFile.text(json);
  }

  static String of(EnumDefinition type) {
    return JsonFile.text(StrictJson.MAPPER.valueToTree(type));
  }

  static TableDefinition table(String file, String text) {
    ObjectNode json = JsonFile.parsed(file, text);
    LISTS.forEach(list -> JsonFile.listItems(file, json, list));
    json.put(RECORD, file);
    if (json.has(RENAMES)) {
      throw new InvalidSnapshotException(
          file + ": a snapshot says nothing of renames. Remove the member " + RENAMES + ".", null);
    }
    json.putArray(RENAMES);
    json.withArray(ENUMS).forEach(TableJson::leaveLabelsEmpty);
    return JsonFile.value(file, json, TableDefinition.class);
  }

  static EnumDefinition type(String file, String text) {
    ObjectNode json = JsonFile.parsed(file, text);
    if (!json.has(LABELS)) {
      json.putArray(LABELS);
    }
    return JsonFile.value(file, json, EnumDefinition.class);
  }

  static void leaveOutLabels(JsonNode type) {
    ObjectNode members = (ObjectNode) type;
    members.remove(LABELS);
    JsonFile.withoutEmpty(members);
  }

  static void leaveLabelsEmpty(JsonNode type) {
    if (type instanceof ObjectNode members) {
      members.putArray(LABELS);
    }
  }
}
