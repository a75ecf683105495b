package dev.virga.kit.ddl;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.code.CodeOrder.Turn;
import dev.virga.kit.ddl.CreationOrder.Step;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.RoutineDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements that make a database what its definition says. Thread-safe. */
public final class Ddl {
  private Ddl() {}

  /**
   * Creates everything, in a database that has none of it.
   *
   * <p>For two records, {@code User} and {@code Post}, {@code
   * Ddl.create(Manifests.onClassPath()).sql()} is
   *
   * <pre>{@code
   * create table "users" (
   *   "id" bigint generated always as identity not null,
   *   "email" text not null,
   *   constraint "users_pkey" primary key ("id"),
   *   constraint "users_email_key" unique ("email")
   * );
   *
   * create table "posts" (
   *   "id" bigint generated always as identity not null,
   *   "author_id" bigint not null,
   *   "created_at" timestamptz default now() not null,
   *   constraint "posts_pkey" primary key ("id"),
   *   constraint "posts_author_id_fkey" foreign key ("author_id") references "users" ("id") on delete cascade
   * );
   *
   * create index "posts_author_id_idx" on "posts" ("author_id");
   * }</pre>
   *
   * <p>Schemas, roles and extensions come first (those that exist stay), then enum types,
   * sequences, domains and functions, then tables, each after the tables that it refers to, else in
   * the order of their names; then the foreign keys that close a cycle, the indexes and the
   * comments; the functions that read tables, the views, the functions that read these, the
   * triggers, and the policies. The same definition always gives the same text.
   */
  public static Script create(DatabaseDefinition database) {
    List<String> statements = new ArrayList<>(tables(database).statements());
    statements.addAll(overTables(database).statements());
    statements.addAll(policies(database).statements());
    return new Script(statements);
  }

  /** Says who sees which rows, of tables that are there, and functions that policies may call. */
  public static Script policies(DatabaseDefinition database) {
    return new Script(
        database.tables().stream().flatMap(table -> PolicyStatements.of(table).stream()).toList());
  }

  /** Creates what stands on tables that are there: functions that read them, views, triggers. */
  public static Script overTables(DatabaseDefinition database) {
    List<String> statements =
        new ArrayList<>(ObjectStatements.routines(database, Turn.AFTER_TABLES));
    statements.addAll(ObjectStatements.views(database));
    statements.addAll(ObjectStatements.routines(database, Turn.AFTER_VIEWS));
    statements.addAll(ObjectStatements.triggers(database));
    return new Script(statements);
  }

  /** Creates the schemas that are not there. */
  public static Script schemas(DatabaseDefinition database) {
    return new Script(database.schemas().stream().map(SchemaStatements::create).toList());
  }

  /** Creates tables, and what they need. */
  public static Script tables(DatabaseDefinition database) {
    List<Step> steps = CreationOrder.of(database.tables());
    Set<String> late = CodeOrder.of(database).calledLate(database.objects(RoutineDefinition.class));
    List<String> statements = new ArrayList<>(schemas(database).statements());
    statements.addAll(ObjectStatements.beforeTypes(database));
    database.enums().forEach(type -> statements.add(EnumStatements.create(type)));
    statements.addAll(ObjectStatements.beforeTables(database));
    statements.addAll(ObjectStatements.routines(database, Turn.BEFORE_TABLES));
    for (Step step : steps) {
      statements.add(CreateTable.statement(step.table(), step.inlineForeignKeys(), late));
      statements.addAll(PartitionStatements.of(step.table()));
    }
    statements.addAll(ObjectStatements.routines(database, Turn.BEFORE_CONSTRAINTS));
    steps.forEach(step -> statements.addAll(CreateTable.lateConstraints(step.table(), late)));
    for (Step step : steps) {
      step.laterForeignKeys()
          .forEach(key -> statements.add(AlterTable.add(step.name(), Constraint.foreignKey(key))));
    }
    for (Step step : steps) {
      step.table()
          .indexes()
          .forEach(index -> statements.add(IndexStatements.create(step.name(), index)));
    }
    steps.forEach(step -> statements.addAll(CommentStatements.of(step.table())));
    return new Script(statements);
  }
}
