package dev.virga.kit.pull;

import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code package-info.java} that declares what belongs to no record.
 *
 * @param packageName the package
 * @param objects extensions and sequences
 */
record PackageSource(String packageName, List<SchemaObject> objects) {
  /** Returns whether a package can declare it. */
  static boolean isExpressible(SchemaObject object) {
    return object instanceof ExtensionDefinition || object instanceof SequenceDefinition;
  }

  String text() {
    String imports =
        Stream.of("Extension", "Sequence")
            .filter(name -> objects.stream().anyMatch(object -> annotation(object).equals(name)))
            .map(name -> "import dev.virga.annotation." + name + ";\n")
            .collect(Collectors.joining());
    return objects.stream()
        .map(PackageSource::declaration)
        .collect(Collectors.joining("", "", "package " + packageName + ";\n\n" + imports));
  }

  private static String declaration(SchemaObject object) {
    String start = "@" + annotation(object) + "(";
    List<String> members = members(object);
    String line = start + String.join(", ", members) + ")\n";
    return line.length() <= RecordSource.WIDTH + 1
        ? line
        : start + "\n    " + String.join(",\n    ", members) + ")\n";
  }

  private static String annotation(SchemaObject object) {
    return object instanceof SequenceDefinition ? "Sequence" : "Extension";
  }

  private static List<String> members(SchemaObject object) {
    List<String> members = new ArrayList<>();
    object.schema().ifPresent(schema -> members.add("schema = " + JavaText.quoted(schema)));
    if (object instanceof SequenceDefinition sequence) {
      if (!sequence.type().equals("bigint")) {
        members.add("type = Sequence.Type." + sequence.type().toUpperCase(Locale.ROOT));
      }
      sequence.options().map(SequenceMembers::of).ifPresent(members::addAll);
      sequence.comment().ifPresent(text -> members.add("comment = " + JavaText.quoted(text)));
    }
    String name = JavaText.quoted(object.name());
    members.add(0, members.isEmpty() ? name : "value = " + name);
    return members;
  }
}
