package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.EnumDefinition;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Java enum for an enum type.
 *
 * @param packageName its package
 * @param name its name
 * @param type the type in the database
 * @param elsewhere whether tables of another schema have columns of it, too
 */
record EnumSource(String packageName, String name, EnumDefinition type, boolean elsewhere)
    implements TypeSource {
  /** Returns whether a Java enum can be the type: an annotation takes no empty label. */
  static boolean isExpressible(EnumDefinition type) {
    return !type.labels().isEmpty() && !type.labels().contains("");
  }

  @Override
  public QualifiedName typeName() {
    return QualifiedName.of(type);
  }

  @Override
  public String text() {
    Map<String, String> constants = JavaNames.constants(type.labels());
    boolean plain =
        !elsewhere
            && JavaNames.isPlain(type.name())
            && JavaNames.snakeCase(name).equals(type.name());
    StringBuilder text = new StringBuilder("package " + packageName + ";\n\n");
    if (!constants.keySet().equals(Set.copyOf(constants.values()))) {
      text.append("import dev.virga.annotation.EnumLabel;\n");
    }
    if (!plain) {
      text.append("import dev.virga.annotation.EnumType;\n");
    }
    text.append(text.indexOf("import") < 0 ? "" : "\n");
    if (!plain) {
      String value = JavaText.quoted(type.name());
      text.append("@EnumType(")
          .append(elsewhere ? "value = " + value + ", schema = " + schema() : value)
          .append(")\n");
    }
    return constants.entrySet().stream()
        .map(label -> constant(label.getKey(), label.getValue()))
        .collect(Collectors.joining(",\n", text.append("public enum " + name + " {\n"), "\n}\n"));
  }

  private String schema() {
    return JavaText.quoted(type.schema().orElseThrow());
  }

  private static String constant(String label, String name) {
    return (name.equals(label) ? "" : "  @EnumLabel(" + JavaText.quoted(label) + ")\n")
        + "  "
        + name;
  }
}
