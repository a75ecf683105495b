package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.DATA;

import dev.virga.kit.sql.Words;
import java.util.List;

/** What loses rows or values. */
final class DataRules {
  private static final Rule DROPPED_TABLE =
      new Rule(
          "dropped-table",
          DATA,
          "access exclusive, for a moment",
          "the rows of the table are lost, and an application that reads them fails",
          "rename the table to what nobody reads, and drop it when nobody has missed it",
          new Example(
              """
              drop table posts;
              """,
              """
              -- virga:allow breaks-running-code: the release of March does not read it
              alter table posts rename to posts_to_be_dropped;
              """),
          site -> site.words().startsWith("drop table") && droppedAreOld(site));

  private static final Rule DROPPED_COLUMN =
      new Rule(
          "dropped-column",
          DATA,
          "access exclusive, for a moment",
          "the values of the column are lost, and an application that reads them fails",
          "let no application read the column first, and keep the values elsewhere if they are worth it",
          new Example(
              """
              alter table users drop column bio;
              """,
              """
              alter table users alter column bio drop not null;
              """),
          site -> site.altersTable((table, action) -> dropsValues(site.known(), table, action)));

  private static final Rule DROP_CASCADE =
      new Rule(
          "drop-cascade",
          DATA,
          "",
          "all that depends on it is dropped with it, whatever that is in the database it runs in",
          "drop each thing by its name",
          new Example(
              """
              drop aggregate total(numeric) cascade;
              """,
              """
              drop aggregate total_of_totals(numeric);
              drop aggregate total(numeric);
              """),
          site ->
              site.words().outsideBrackets().has("cascade")
                  && (site.words().startsWith("drop")
                      || site.alters(
                          action -> action.startsWith("drop") && action.has("cascade"))));

  private static final Rule DROPPED_DATABASE =
      new Rule(
          "dropped-database",
          DATA,
          "",
          "more is lost than any migration should",
          "drop each thing by its name",
          new Example(
              """
              drop owned by application;
              """,
              """
              reassign owned by application to owner;
              """),
          site ->
              site.words().startsWith("drop owned") || site.words().startsWith("drop database"));

  private static final Rule TRUNCATED_TABLE =
      new Rule(
          "truncated-table",
          DATA,
          "access exclusive",
          "the rows of the table are lost",
          "delete those that have to go, by a condition",
          new Example(
              """
              truncate posts;
              """,
              """
              delete from posts where created_at < '2020-01-01';
              """),
          site ->
              site.words().startsWith("truncate")
                  && site.concerns(site.words().from(1).without("table").without("only")));

  private static final Rule DELETE_OF_ALL_ROWS =
      new Rule(
          "delete-of-all-rows",
          DATA,
          "row locks",
          "the rows of the table are lost",
          "delete those that have to go, by a condition",
          new Example(
              """
              delete from posts;
              """,
              """
              delete from posts where created_at < '2020-01-01';
              """),
          site ->
              site.words().startsWith("delete from")
                  && !site.words().hasAny("where", "using")
                  && site.concerns(site.words().from(2).without("only")));

  private static final Rule UNLOGGED_TABLE =
      new Rule(
          "unlogged-table",
          DATA,
          "",
          "after a crash the table is empty, and replicas never have its rows",
          "a table that is logged",
          new Example(
              """
              create unlogged table sessions (id bigint);
              """,
              """
              create table sessions (id bigint);
              """),
          site -> site.words().startsWith("create unlogged table"));

  private static final Rule WRITTEN_CATALOG =
      new Rule(
          "written-catalog",
          DATA,
          "",
          "what PostgreSQL knows of itself is changed without its checks, and may be broken",
          "the statement that makes the change",
          new Example(
              """
              update pg_catalog.pg_attribute set attnotnull = true where attname = 'bio';
              """,
              """
              alter table users add constraint users_bio_is_set check (bio is not null) not valid;
              -- then
              alter table users validate constraint users_bio_is_set;
              """),
          site -> {
            Words words = site.words();
            Words written =
                words.startsWith("update")
                    ? words.from(1)
                    : words.startsWith("insert into") || words.startsWith("delete from")
                        ? words.from(2)
                        : new Words(List.of());
            return written
                .name()
                .filter(name -> name.startsWith("pg_catalog.") || name.startsWith("pg_"))
                .isPresent();
          });

  private static final Rule DISABLED_TRIGGERS =
      new Rule(
          "disabled-triggers",
          DATA,
          "share row exclusive",
          "foreign keys and triggers check nothing, also for what others write meanwhile",
          "write the rows in an order that the constraints take, or make the constraints deferrable",
          new Example(
              """
              alter table posts disable trigger all;
              """,
              """
              set constraints all deferred;
              """),
          site ->
              site.alters(action -> action.startsWith("disable trigger"))
                  || site.words().startsWith("set session_replication_role")
                  || site.words().startsWith("set local session_replication_role"));

  private DataRules() {}

  /** What is computed of other columns is not lost. */
  private static boolean dropsValues(Known known, String table, Words action) {
    if (!action.startsWith("drop")
        || action.startsWith("drop constraint")
        || action.startsWith("drop expression")) {
      return false;
    }
    Words column = action.from(1).without("column").without("if exists");
    return column.name().filter(name -> known.isComputed(table, name)).isEmpty();
  }

  static List<Rule> all() {
    return List.of(
        DROPPED_TABLE,
        DROPPED_COLUMN,
        DROP_CASCADE,
        DROPPED_DATABASE,
        TRUNCATED_TABLE,
        DELETE_OF_ALL_ROWS,
        UNLOGGED_TABLE,
        WRITTEN_CATALOG,
        DISABLED_TRIGGERS);
  }

  private static boolean droppedAreOld(Site site) {
    return site.words().from(2).without("if exists").parts().stream().anyMatch(site::concerns);
  }
}
