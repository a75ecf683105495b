package dev.virga.kit.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.virga.kit.json.StrictJson;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.TableDefinition;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A manifest, as found.
 *
 * @param declaredBy the qualified name of the record or package, which is the file's name without
 *     {@code .json}
 * @param place the file, for people
 * @param json what is in it
 * @param declaringClass the class of the record or package, if it lies in the same root
 */
record ManifestFile(
    String declaredBy, String place, String json, Optional<ClassFile> declaringClass) {
  /** Takes a file, with the class beside it. */
  static ManifestFile of(Resource resource) throws IOException {
    return new ManifestFile(
        resource.name(), resource.place(), resource.text(), classFile(resource));
  }

  private static Optional<ClassFile> classFile(Resource resource) throws IOException {
    for (String name : ClassFileNames.of(resource.name())) {
      Optional<byte[]> content = resource.root().read(name);
      if (content.isPresent()) {
        return content.map(ClassFile::of);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a table.
   *
   * @throws InvalidManifestException if the manifest is malformed, or outlived its record:
   *     compilers that compile what has changed alone leave it there
   */
  TableDefinition table() {
    checkDeclared(ClassFile::isTable, "class %s with @Table".formatted(declaredBy));
    return parsed(TableDefinition.class, "a table");
  }

  /**
   * Reads what is declared besides tables.
   *
   * @throws InvalidManifestException if the manifest is malformed, or outlived its package or
   *     record
   */
  SchemaObjects objects() {
    checkDeclared(
        ClassFile::declaresObjects,
        "package or class %s that declares any of it".formatted(declaredBy));
    return parsed(SchemaObjects.class, "what is declared");
  }

  private void checkDeclared(Predicate<ClassFile> declares, String expected) {
    if (declaringClass.filter(declares).isEmpty()) {
      throw new InvalidManifestException(
          "%s: left over from an earlier build, because beside it there is no %s. Build anew (mvn clean, gradle clean), or delete the file."
              .formatted(place, expected),
          null);
    }
  }

  private <T> T parsed(Class<T> type, String expected) {
    try {
      @Nullable T parsed = StrictJson.MAPPER.readValue(json, type);
      if (parsed == null) {
        throw new InvalidManifestException(
            "%s: null instead of %s".formatted(place, expected), null);
      }
      return parsed;
    } catch (JsonProcessingException e) {
      throw new InvalidManifestException(place + StrictJson.describe(e), e);
    }
  }
}
