package dev.virga.schema;

import java.util.Optional;

/**
 * Something that a database has besides tables, and that is declared by itself: a role, an
 * extension, a sequence, a domain, a composite type, a function or procedure, a view or a trigger.
 */
public sealed interface SchemaObject
    permits RoleDefinition,
        ExtensionDefinition,
        SequenceDefinition,
        DomainDefinition,
        CompositeDefinition,
        RoutineDefinition,
        ViewDefinition,
        TriggerDefinition {
  /** Returns what it is. */
  Kind kind();

  /**
   * Returns the schema that it, or the table of a trigger, lies in; empty for the connection's
   * default, or for none at all.
   */
  Optional<String> schema();

  /** Returns its name, unquoted. */
  String name();

  /** Returns the name that it had before in its schema, where that was another one. */
  Optional<String> formerName();

  /** What an object is, in the order in which a database is made. */
  enum Kind {
    /** A role of the whole server. */
    ROLE("role"),
    /** An extension. */
    EXTENSION("extension"),
    /** A sequence that belongs to no column. */
    SEQUENCE("sequence"),
    /** A domain. */
    DOMAIN("domain"),
    /** A composite type. */
    COMPOSITE("composite type"),
    /** A function. */
    FUNCTION("function"),
    /** A procedure. */
    PROCEDURE("procedure"),
    /** A view. */
    VIEW("view"),
    /** A view whose rows are kept. */
    MATERIALIZED_VIEW("materialized view"),
    /** A trigger of a table or a view. */
    TRIGGER("trigger");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** Returns the word for it, such as {@code materialized view}. */
    @Override
    public String toString() {
      return word;
    }
  }
}
