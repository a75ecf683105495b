package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An enum with names of its own in the database, as it is written, right or wrong.
 *
 * @param name the enum's simple name
 * @param type the PostgreSQL type's name, unquoted
 * @param former what the type was called before
 * @param constants all of its constants, in order
 */
public record EnumDeclaration(
    String name, String type, Optional<FormerName> former, List<Constant> constants) {
  /** Copies the list. */
  public EnumDeclaration {
    constants = List.copyOf(constants);
  }

  /**
   * A constant of the enum.
   *
   * @param name its name
   * @param ownLabel its label, where it is not the name
   * @param former what the label was called before
   */
  public record Constant(
      String name, Optional<Located<String>> ownLabel, Optional<FormerName> former) {
    /** Returns its label in the database. */
    public String label() {
      return ownLabel.map(Located::value).orElse(name);
    }
  }
}
