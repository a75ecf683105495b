package dev.virga.kit.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A composite type as a file of a snapshot: its attributes have an order, and stay a list. */
final class CompositeJson {
  private static final String ATTRIBUTES = "attributes";
  private static final String FORMER_NAME = "formerName";
  private static final String RENAMES = "renames";

  private CompositeJson() {}

  /** Takes away what was before, and what other files say. */
  static void reduce(ObjectNode json) {
    json.remove(RENAMES);
    json.withArray(ATTRIBUTES).forEach(CompositeJson::reduce);
    json.withArray(TableJson.ENUMS).forEach(TableJson::leaveOutLabels);
  }

  private static void reduce(JsonNode attribute) {
    ObjectNode members = (ObjectNode) attribute;
    members.remove(FORMER_NAME);
    JsonFile.withoutEmpty(members);
  }

  /** Adds empty what was taken away. */
  static void complete(String file, ObjectNode json) {
    if (json.has(RENAMES)) {
      throw new InvalidSnapshotException(
          file + ": a snapshot says nothing of renames. Remove the member " + RENAMES + ".", null);
    }
    json.putArray(RENAMES);
    ArrayNode enums = json.withArray(TableJson.ENUMS);
    enums.forEach(TableJson::leaveLabelsEmpty);
  }
}
