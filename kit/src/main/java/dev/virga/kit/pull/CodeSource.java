package dev.virga.kit.pull;

import dev.virga.kit.code.CodeFile;
import dev.virga.kit.ddl.ObjectStatements;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TriggerDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of functions, procedures and triggers: one for all of a name, and one for the triggers
 * of a table.
 */
final class CodeSource {
  private CodeSource() {}

  /** Returns whether a file of SQL can declare it. */
  static boolean isExpressible(SchemaObject object) {
    return object instanceof RoutineDefinition || object instanceof TriggerDefinition;
  }

  /** Returns the texts of the files, by their paths below {@code code}. */
  static Map<String, String> files(List<SchemaObject> objects) {
    Map<String, String> files = new TreeMap<>();
    for (SchemaObject object : objects) {
      String text = String.join("", ObjectStatements.create(object)) + ";\n";
      files.merge(path(object), text, (before, more) -> before + "\n" + more);
    }
    return files;
  }

  private static String path(SchemaObject object) {
    String name =
        object instanceof TriggerDefinition trigger ? trigger.table() + "_triggers" : object.name();
    return object.schema().map(schema -> plain(schema) + "/").orElse("")
        + plain(name)
        + CodeFile.SUFFIX;
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{Alnum}_-]", "_");
  }
}
