package dev.virga.kit.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.virga.kit.json.StrictJson;
import dev.virga.schema.TableDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A manifest, as found.
 *
 * @param record the qualified name of the record, which is the file's name without {@code .json}
 * @param place the file, for people
 * @param json what is in it
 * @param recordClass the class of the record, if it lies in the same root
 */
record ManifestFile(String record, String place, String json, Optional<ClassFile> recordClass) {
  private static final ObjectReader READER = StrictJson.MAPPER.readerFor(TableDefinition.class);

  /**
   * Reads the table.
   *
   * @throws InvalidManifestException if the manifest is malformed, or outlived its record:
   *     compilers that compile what has changed alone leave it there
   */
  TableDefinition parse() {
    if (!recordClass.map(ClassFile::isTable).orElse(false)) {
      throw new InvalidManifestException(
          "%s: left over from an earlier build, because beside it there is no class %s with @Table. Build anew (mvn clean, gradle clean), or delete the file."
              .formatted(place, record),
          null);
    }
    try {
      @Nullable TableDefinition table = READER.readValue(json);
      if (table == null) {
        throw new InvalidManifestException(place + ": null instead of a table", null);
      }
      return table;
    } catch (JsonProcessingException e) {
      throw new InvalidManifestException(place + StrictJson.describe(e), e);
    }
  }
}
