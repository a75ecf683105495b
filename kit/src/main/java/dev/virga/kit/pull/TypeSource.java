package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class for a type of the database's own. */
sealed interface TypeSource permits EnumSource, DomainSource, CompositeSource {
  /** Returns the package of the class. */
  String packageName();

  /** Returns the name of the class. */
  String name();

  /** Returns the name of the type in the database. */
  QualifiedName typeName();

  /** Returns what the class declares by itself; nothing for an enum, which columns bring along. */
  default Optional<SchemaObject> object() {
    return Optional.empty();
  }

  /** Returns the text of the class. */
  String text();

  /** Returns what stands before a record: the package, and what is imported. */
  static String head(String packageName, Collection<String> imports) {
    return "package "
        + packageName
        + ";\n\n"
        + imports.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining())
        + "\n";
  }

  /** Returns the members of the annotation that makes a record a type. */
  static String members(String name, Optional<String> schema, Optional<String> comment) {
    String value = JavaText.quoted(name);
    List<String> members = new ArrayList<>();
    schema.ifPresent(text -> members.add("schema = " + JavaText.quoted(text)));
    comment.ifPresent(text -> members.add("comment = " + JavaText.quoted(text)));
    return members.isEmpty() ? value : "value = " + value + ", " + String.join(", ", members);
  }

  /** Returns the name of the class with its package. */
  default String qualifiedName() {
    return packageName() + "." + name();
  }
}
