package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.EnumDefinition;

/**
 * A Java enum for an enum type.
 *
 * @param packageName its package
 * @param name its name
 * @param type the type in the database
 */
record EnumSource(String packageName, String name, EnumDefinition type) implements TypeSource {
  /** Returns whether each label can be a constant. */
  static boolean isExpressible(EnumDefinition type) {
    return !type.labels().isEmpty() && type.labels().stream().allMatch(JavaNames::isIdentifier);
  }

  @Override
  public QualifiedName typeName() {
    return QualifiedName.of(type);
  }

  @Override
  public String text() {
    boolean plain = JavaNames.isPlain(type.name()) && JavaNames.snakeCase(name).equals(type.name());
    return "package "
        + packageName
        + ";\n\n"
        + (plain
            ? ""
            : "import dev.virga.annotation.EnumType;\n\n@EnumType("
                + JavaText.quoted(type.name())
                + ")\n")
        + "public enum "
        + name
        + " {\n  "
        + String.join(",\n  ", type.labels())
        + "\n}\n";
  }
}
