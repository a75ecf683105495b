package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.LOCKS;
import static dev.virga.kit.lint.Topic.RUNNING;

import dev.virga.kit.diff.Conversion;
import dev.virga.kit.plan.Volatility;
import dev.virga.kit.sql.Words;
import java.util.List;

/** What writes each row of a table anew, or fails because of the rows that are there. */
final class RewriteRules {
  private static final Rule REWRITES_TABLE =
      new Rule(
          "rewrites-table",
          LOCKS,
          "access exclusive",
          "every row is written anew",
          "add a column beside it, copy the values in batches, then change their names",
          new Example(
              """
              alter table events alter column id type bigint;
              """,
              """
              alter table events add column new_id bigint;
              -- then
              update events set new_id = id where id between 1 and 10000;
              """),
          site ->
              site.altersTable(
                  (table, action) ->
                      AlterTable.ofColumn(action)
                          .filter(column -> rewrites(site.known(), table, column))
                          .isPresent()));

  private static final Rule REBUILDS_INDEXES =
      new Rule(
          "rebuilds-indexes",
          LOCKS,
          "access exclusive",
          "the indexes over the column are built anew, in another order",
          "add a column of the other collation beside it, copy the values in batches, then change their names",
          new Example(
              """
              alter table users add column name text;
              -- then
              alter table users alter column name type text collate "C";
              """,
              """
              alter table users add column sorted_name text collate "C";
              """),
          site ->
              site.altersTable(
                  (table, action) ->
                      AlterTable.ofColumn(action)
                          .filter(column -> recollates(site.known(), table, column))
                          .isPresent()));

  private static final Rule VOLATILE_DEFAULT =
      new Rule(
          "volatile-default",
          LOCKS,
          "access exclusive",
          "the default is computed for each row that is there",
          "add the column without a default, set the default, then fill in the rows in another transaction",
          new Example(
              """
              alter table users add column token uuid default gen_random_uuid();
              """,
              """
              alter table users add column token uuid;
              alter table users alter column token set default gen_random_uuid();
              -- then
              update users set token = default where token is null;
              """),
          site -> site.addsColumn(column -> Volatility.isPossible(column.defaultText())));

  private static final Rule STORED_COLUMN =
      new Rule(
          "stored-column",
          LOCKS,
          "access exclusive",
          "the column is computed for each row that is there",
          "a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column",
          new Example(
              """
              alter table users add column lower_email text generated always as (lower(email)) stored;
              """,
              """
              -- outside of a transaction
              create index concurrently users_lower_email_idx on users (lower(email));
              """),
          site ->
              site.addsColumn(
                  column ->
                      column.rest().has("generated always as (") && column.rest().has("stored")));

  private static final Rule NUMBERED_COLUMN =
      new Rule(
          "numbered-column",
          LOCKS,
          "access exclusive",
          "each row that is there gets a number, and is written anew",
          "add a column that takes nulls, number the rows in batches, then make it an identity column",
          new Example(
              """
              alter table users add column number bigint generated always as identity;
              """,
              """
              alter table users add column number bigint;
              """),
          site ->
              site.addsColumn(
                  column ->
                      column.isOf("serial", "bigserial", "smallserial", "serial4", "serial8")
                          || column.rest().has("as identity")));

  private static final Rule MOVED_STORAGE =
      new Rule(
          "moved-storage",
          LOCKS,
          "access exclusive",
          "the whole table is written to another place or in another form",
          "do it while nobody uses the table, with a lock_timeout",
          new Example(
              """
              alter table events set tablespace slow;
              """,
              """
              create table old_events (id bigint not null) tablespace slow;
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("set tablespace")
                          || action.startsWith("set logged")
                          || action.startsWith("set unlogged")
                          || action.startsWith("set access method")));

  private static final Rule REQUIRED_COLUMN =
      new Rule(
          "required-column",
          RUNNING,
          "",
          "the rows that are there have no value, so that the statement fails",
          "give the column a default, or let it take nulls and fill it in first",
          new Example(
              """
              alter table users add column bio text not null;
              """,
              """
              alter table users add column bio text default '' not null;
              """),
          site ->
              site.addsColumn(
                  column ->
                      column.rest().has("not null")
                          && !column.rest().hasAny("default", "generated")
                          && !column.isOf("serial", "bigserial", "smallserial")));

  private static final Rule UPDATE_WITH_LOCK =
      new Rule(
          "update-with-lock",
          LOCKS,
          "access exclusive",
          "the lock of the alteration before is held until all rows are written",
          "write the rows in another transaction",
          new Example(
              """
              alter table users add column active boolean;
              update users set active = true where active is null;
              """,
              """
              alter table users add column active boolean;
              -- then
              update users set active = true where active is null;
              """),
          site ->
              site.inTransaction()
                  && written(site.words())
                      .name()
                      .filter(table -> site.known().isAltered(table) && !site.known().isNew(table))
                      .isPresent());

  private static final Rule UPDATE_OF_ALL_ROWS =
      new Rule(
          "update-of-all-rows",
          LOCKS,
          "row locks",
          "each row is locked until all are written, and the table grows to twice its size",
          "write the rows in batches, each in a transaction",
          new Example(
              """
              update users set active = true;
              """,
              """
              update users set active = true where id between 1 and 10000;
              """),
          site ->
              site.words().startsWith("update")
                  && !site.words().has("where")
                  && site.concerns(written(site.words())));

  private RewriteRules() {}

  static List<Rule> all() {
    return List.of(
        REWRITES_TABLE,
        REBUILDS_INDEXES,
        VOLATILE_DEFAULT,
        STORED_COLUMN,
        NUMBERED_COLUMN,
        MOVED_STORAGE,
        REQUIRED_COLUMN,
        UPDATE_WITH_LOCK,
        UPDATE_OF_ALL_ROWS);
  }

  /** Where the old type is not known, none but the one without limits is safe. */
  private static boolean rewrites(Known known, String table, Words column) {
    Words type = column.behindName().without("set data");
    if (!type.startsWith("type")) {
      return false;
    }
    String after = type.from(1).before("using").before("collate").written();
    return type.has("using")
        || column
            .name()
            .flatMap(name -> known.type(table, name))
            .map(before -> !Conversion.between(before, after).isInPlace())
            .orElse(true);
  }

  /** A type that stays what it is is said again for its collation. */
  private static boolean recollates(Known known, String table, Words column) {
    Words type = column.behindName().without("set data");
    return type.startsWith("type")
        && !type.has("using")
        && column
            .name()
            .flatMap(name -> known.type(table, name))
            .filter(
                before -> !Conversion.isChange(before, type.from(1).before("collate").written()))
            .isPresent();
  }

  private static Words written(Words statement) {
    return statement.startsWith("update")
        ? statement.from(1).without("only")
        : statement.startsWith("delete from")
            ? statement.from(2).without("only")
            : new Words(List.of());
  }
}
