package dev.virga.kit.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.kit.schema.QualifiedName;

/**
 * Names the file of a table or type, so that any name works on any file system, also where upper
 * and lower case are one.
 */
final class FileName {
  static final String SUFFIX = ".json";

  private FileName() {}

  /** Returns a path with {@code /}, below the folder of its kind. */
  static String of(QualifiedName name) {
    String file = encoded(name.name()) + SUFFIX;
    return name.schema().map(schema -> encoded(schema) + "/" + file).orElse(file);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(UTF_8)) {
      char letter = (char) (octet & 0xff);
      boolean plain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= '0' && letter <= '9')
              || letter == '_'
              || letter == '('
              || letter == ')'
              || letter == ','
              || (letter == '.' && !encoded.isEmpty())
              || letter == '-';
      encoded.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
    }
    return encoded.toString();
  }
}
