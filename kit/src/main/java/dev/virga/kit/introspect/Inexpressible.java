package dev.virga.kit.introspect;

import dev.virga.kit.ddl.ObjectStatements;
import dev.virga.kit.schema.ObjectName;
import dev.virga.schema.SchemaObject;
import java.util.Optional;

/**
 * Something in a database that no record or package says, because it cannot, or because it belongs
 * to somebody else. It stays as it is: nothing here drops it.
 *
 * @param kind what it is
 * @param name what it is called, as PostgreSQL prints it, such as {@code users.email}
 * @param detail what there is to say about it, in the words of SQL; may be empty
 * @param statement the statement that makes it, where PostgreSQL tells it
 */
public record Inexpressible(Kind kind, String name, String detail, Optional<String> statement) {
  /** What something is, in the order in which a database is made. */
  public enum Kind {
    /** A schema in which nothing else is said to be. */
    SCHEMA("schema", Phase.BEFORE_TABLES),
    /** An extension. */
    EXTENSION("extension", Phase.BEFORE_TABLES),
    /** An enum type that no column has. */
    ENUM_TYPE("enum type", Phase.BEFORE_TABLES),
    /** A domain. */
    DOMAIN("domain", Phase.BEFORE_TABLES),
    /** A composite type. */
    COMPOSITE_TYPE("composite type", Phase.BEFORE_TABLES),
    /** A range type. */
    RANGE_TYPE("range type", Phase.BEFORE_TABLES),
    /** A sequence that nobody declares. */
    SEQUENCE("sequence", Phase.BEFORE_TABLES),
    /** What a table is besides its columns: unlogged, or divided by expressions. */
    TABLE("table", Phase.WITH_TABLES),
    /** What a column is besides its type: of a collation in another schema. */
    COLUMN("column", Phase.WITH_TABLES),
    /** The serial column that a sequence belongs to, with which it goes. */
    SEQUENCE_OWNER("owner of a sequence", Phase.AFTER_TABLES),
    /** A partition of a table. */
    PARTITION("partition", Phase.AFTER_TABLES),
    /** A table that inherits from another. */
    INHERITANCE("inheritance", Phase.AFTER_TABLES),
    /** A foreign table. */
    FOREIGN_TABLE("foreign table", Phase.AFTER_TABLES),
    /** An index that is not valid. */
    INDEX("index", Phase.AFTER_TABLES),
    /** A constraint, which may need an index, or what one is besides its columns. */
    CONSTRAINT("constraint", Phase.AFTER_TABLES),
    /** Extended statistics. */
    STATISTICS("statistics", Phase.AFTER_TABLES),
    /** A function. */
    FUNCTION("function", Phase.AFTER_TABLES),
    /** A procedure. */
    PROCEDURE("procedure", Phase.AFTER_TABLES),
    /** An aggregate. */
    AGGREGATE("aggregate", Phase.AFTER_TABLES),
    /** A view. */
    VIEW("view", Phase.AFTER_TABLES),
    /** A materialized view. */
    MATERIALIZED_VIEW("materialized view", Phase.AFTER_TABLES),
    /** A rule. */
    RULE("rule", Phase.AFTER_VIEWS),
    /** A trigger, or that it is disabled. */
    TRIGGER("trigger", Phase.AFTER_VIEWS),
    /** Row security that is switched on. */
    ROW_SECURITY("row security", Phase.AFTER_VIEWS),
    /** How logical replication tells the rows of a table apart. */
    REPLICA_IDENTITY("replica identity", Phase.AFTER_VIEWS),
    /** A policy of row security, of a partition. */
    POLICY("policy", Phase.AFTER_VIEWS),
    /** A comment. */
    COMMENT("comment", Phase.AFTER_VIEWS);

    private final String word;
    private final Phase phase;

    Kind(String word, Phase phase) {
      this.word = word;
      this.phase = phase;
    }

    /** Returns the kind by the word for it. */
    static Kind ofWord(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(word);
    }

    /** Returns the word for it, such as {@code materialized view}. */
    @Override
    public String toString() {
      return word;
    }
  }

  /** When something is made. */
  public enum Phase {
    /** Tables may need it. */
    BEFORE_TABLES,
    /** It is a part of a table, which has no statement of its own. */
    WITH_TABLES,
    /** It may need tables. */
    AFTER_TABLES,
    /** It may need views. */
    AFTER_VIEWS
  }

  /** Lists what could be declared, and is not. */
  public static Inexpressible of(SchemaObject object) {
    return new Inexpressible(
        Kind.ofWord(object.kind().toString()),
        ObjectName.of(object).name().toString(),
        "",
        Optional.of(String.join(";\n", ObjectStatements.create(object))));
  }

  /** Returns when it is made. */
  public Phase phase() {
    return kind.phase;
  }

  /** Returns a line for people: {@code view active_users}. */
  @Override
  public String toString() {
    return kind + " " + name + (detail.isEmpty() ? "" : ": " + detail);
  }
}
