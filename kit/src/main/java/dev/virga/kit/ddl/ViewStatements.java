package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the statements about views, and materialized ones. */
public final class ViewStatements {
  private ViewStatements() {}

  /** Creates a view, with what belongs to it. */
  public static List<String> create(ViewDefinition view) {
    QualifiedName name = QualifiedName.of(view);
    List<String> statements = new ArrayList<>();
    statements.add("create " + definition(view));
    view.indexes().forEach(index -> statements.add(IndexStatements.create(name, index)));
    if (view.comment().isPresent()) {
      statements.add(comment(view));
    }
    return statements;
  }

  /** Gives a view that is not materialized another query, whose columns are the same. */
  public static String replace(ViewDefinition view) {
    return "create or replace " + definition(view);
  }

  /** Renames a view within its schema. */
  public static String rename(Kind kind, QualifiedName view, String name) {
    return "alter " + named(kind, view) + " rename to " + Identifiers.quoted(name);
  }

  /** Says what a view is about; without a comment, takes away the one that is there. */
  public static String comment(ViewDefinition view) {
    return CommentStatements.on(view.kind().toString(), QualifiedName.of(view), view.comment());
  }

  /** Drops a view; PostgreSQL refuses while another one reads it. */
  public static String drop(ViewDefinition view) {
    return "drop " + named(view.kind(), QualifiedName.of(view));
  }

  private static String definition(ViewDefinition view) {
    Optional<String> parameters = view.parameters();
    return named(view.kind(), QualifiedName.of(view))
        + parameters.map(text -> " with (" + text + ")").orElse("")
        + " as\n"
        + view.query();
  }

  private static String named(Kind kind, QualifiedName name) {
    return kind + " " + Quoted.name(name);
  }
}
