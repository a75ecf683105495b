package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The class of a record, as compiled.
 *
 * @param content what is in the file, as one letter for each byte
 */
record ClassFile(String content) {
  /** How a class file names the annotation. */
  private static final String TABLE = "Ldev/virga/annotation/Table;";

  static ClassFile of(byte[] content) {
    return new ClassFile(new String(content, ISO_8859_1));
  }

  /** Returns whether the class carries {@code @Table}: it lists each annotation by its type. */
  boolean isTable() {
    return content.contains(TABLE);
  }
}
