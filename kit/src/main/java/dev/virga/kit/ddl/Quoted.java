package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import java.util.List;

/** Puts qualified names and lists of names between quotes. */
public final class Quoted {
  private Quoted() {}

  /** A name, and that of its schema where it has one, each between quotes. */
  public static String name(QualifiedName name) {
    return Identifiers.quoted(name.schema(), name.name());
  }

  /** A list of names between parentheses. */
  public static String names(List<String> names) {
    return names.stream().map(Identifiers::quoted).collect(joining(", ", "(", ")"));
  }

  /**
   * What an index, or the constraint that has one, holds besides; nothing where that is nothing.
   */
  static String including(List<String> names) {
    return names.isEmpty() ? "" : " include " + names(names);
  }
}
