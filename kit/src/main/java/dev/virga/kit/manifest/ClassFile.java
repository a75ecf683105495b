package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/**
 * The class of a record, or of a package that has annotations, as compiled.
 *
 * @param content what is in the file, as one letter for each byte
 */
record ClassFile(String content) {
  private static final List<String> OBJECTS =
      List.of("Role", "Extension", "Sequence", "Domain", "Composite", "View");

  static ClassFile of(byte[] content) {
    return new ClassFile(new String(content, ISO_8859_1));
  }

  /** Returns whether the class carries {@code @Table}: it lists each annotation by its type. */
  boolean isTable() {
    return carries("Table");
  }

  /** Returns whether the class carries an annotation that declares something besides tables. */
  boolean declaresObjects() {
    return OBJECTS.stream().anyMatch(name -> carries(name) || carries(name + "$List"));
  }

  /** A class file names annotations so. */
  private boolean carries(String annotation) {
    return content.contains("Ldev/virga/annotation/" + annotation + ";");
  }
}
