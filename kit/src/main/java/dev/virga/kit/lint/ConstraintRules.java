package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.LOCKS;
import static dev.virga.kit.lint.Topic.RUNNING;

import dev.virga.kit.sql.Words;
import java.util.List;

/** What is slow or dangerous about constraints of tables that have rows. */
final class ConstraintRules {
  private static final Rule BLOCKING_FOREIGN_KEY =
      new Rule(
          "blocking-foreign-key",
          LOCKS,
          "share row exclusive",
          "writes to both tables wait until all rows are checked",
          "add the foreign key not valid, and validate it in another transaction",
          new Example(
              """
              alter table posts add constraint posts_author_id_fkey foreign key (author_id) references users (id);
              """,
              """
              alter table posts add constraint posts_author_id_fkey foreign key (author_id) references users (id) not valid;
              -- then
              alter table posts validate constraint posts_author_id_fkey;
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("add")
                          && action.has("references")
                          && !action.has("not valid")));

  private static final Rule BLOCKING_CHECK =
      new Rule(
          "blocking-check",
          LOCKS,
          "access exclusive",
          "reads and writes wait until all rows are checked",
          "add the check not valid, and validate it in another transaction",
          new Example(
              """
              alter table users add constraint users_age_check check (age > 0);
              """,
              """
              alter table users add constraint users_age_check check (age > 0) not valid;
              -- then
              alter table users validate constraint users_age_check;
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("add")
                          && action.outsideBrackets().has("check")
                          && !action.has("not valid")));

  private static final Rule BLOCKING_NOT_NULL =
      new Rule(
          "blocking-not-null",
          LOCKS,
          "access exclusive",
          "reads and writes wait until all rows are checked",
          "validate a check that says so first: PostgreSQL then looks at no row",
          new Example(
              """
              alter table users alter column bio set not null;
              """,
              """
              alter table users add constraint users_bio_is_set check (bio is not null) not valid;
              -- then
              alter table users validate constraint users_bio_is_set;
              -- then
              alter table users alter column bio set not null;
              alter table users drop constraint users_bio_is_set;
              """),
          site ->
              site.altersTable(
                      (table, action) ->
                          AlterTable.ofColumn(action)
                              .filter(column -> column.behindName().startsWith("set not null"))
                              .flatMap(Words::name)
                              .filter(column -> !site.known().isNeverNull(table, column))
                              .isPresent())
                  || site.addsConstraint(
                      constraint ->
                          constraint.startsWith("not null") && !constraint.has("not valid")));

  private static final Rule BLOCKING_KEY =
      new Rule(
          "blocking-key",
          LOCKS,
          "access exclusive",
          "reads and writes wait until the index of the key is built",
          "build a unique index concurrently, and make the key of it",
          new Example(
              """
              alter table users add constraint users_email_key unique (email);
              """,
              """
              -- outside of a transaction
              create unique index concurrently users_email_key on users (email);
              -- then
              alter table users add constraint users_email_key unique using index users_email_key;
              """),
          site ->
              site.addsConstraint(
                      constraint ->
                          (constraint.startsWith("unique") || constraint.startsWith("primary key"))
                              && !constraint.has("using index"))
                  || site.addsColumn(
                      column -> column.rest().has("unique") || column.rest().has("primary key")));

  private static final Rule BLOCKING_EXCLUSION =
      new Rule(
          "blocking-exclusion",
          LOCKS,
          "access exclusive",
          "reads and writes wait until the index of the constraint is built, and there is no way around it",
          "add it while the table is small, or copy the rows to a new table that has it",
          new Example(
              """
              alter table bookings add constraint bookings_no_overlap exclude using gist (during with &&);
              """,
              """
              create table new_bookings (during tstzrange not null, exclude using gist (during with &&));
              """),
          site -> site.addsConstraint(constraint -> constraint.startsWith("exclude")));

  private static final Rule VALIDATION_WITH_ADDITION =
      new Rule(
          "validation-with-addition",
          LOCKS,
          "that of the constraint",
          "the lock of the addition is held while all rows are checked",
          "validate in a transaction of its own",
          new Example(
              """
              alter table users add constraint users_age_check check (age > 0) not valid;
              alter table users validate constraint users_age_check;
              """,
              """
              alter table users add constraint users_age_check check (age > 0) not valid;
              -- then
              alter table users validate constraint users_age_check;
              """),
          site ->
              site.inTransaction()
                  && site.altersTable(
                      (table, action) ->
                          action.startsWith("validate constraint")
                              && action
                                  .from(2)
                                  .name()
                                  .filter(name -> site.known().isAdded(table, name))
                                  .isPresent()));

  private static final Rule UNVALIDATED_CONSTRAINT =
      new Rule(
          "unvalidated-constraint",
          RUNNING,
          "",
          "no later statement validates the constraint, so that nobody may rely on it",
          "validate it in a later transaction",
          new Example(
              """
              alter table users add constraint users_age_check check (age > 0) not valid;
              """,
              """
              alter table users add constraint users_age_check check (age > 0) not valid;
              -- then
              alter table users validate constraint users_age_check;
              """),
          site ->
              site.alters(
                  action ->
                      action.has("not valid")
                          && AlterTable.constraintName(action)
                              .filter(name -> !site.isValidatedSomewhere(name))
                              .isPresent()));

  private static final Rule BLOCKING_DOMAIN =
      new Rule(
          "blocking-domain",
          LOCKS,
          "share",
          "writes to each table with a column of the domain wait until its rows are checked",
          "add the constraint not valid, and validate it in another transaction",
          new Example(
              """
              alter domain email add constraint email_check check (value like '%@%');
              """,
              """
              alter domain email add constraint email_check check (value like '%@%') not valid;
              -- then
              alter domain email validate constraint email_check;
              """),
          site ->
              site.words().startsWith("alter domain")
                  && (site.words().has("set not null")
                      || (site.words().has("add") && !site.words().has("not valid"))));

  private static final Rule ATTACHED_PARTITION =
      new Rule(
          "attached-partition",
          LOCKS,
          "access exclusive",
          "reads and writes of the new partition wait until all of its rows are checked",
          "validate a check of the partition's bounds before",
          new Example(
              """
              alter table events attach partition events_2026 for values from ('2026-01-01') to ('2027-01-01');
              """,
              """
              alter table events_2026 add constraint events_2026_bounds check (at >= '2026-01-01' and at < '2027-01-01') not valid;
              -- then
              alter table events_2026 validate constraint events_2026_bounds;
              -- then
              alter table events attach partition events_2026 for values from ('2026-01-01') to ('2027-01-01');
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("attach partition")
                          && action
                              .from(2)
                              .name()
                              .filter(
                                  partition ->
                                      !site.known().isChecked(partition)
                                          && !site.known().isNew(partition))
                              .isPresent()));

  private static final Rule DETACHED_PARTITION =
      new Rule(
          "detached-partition",
          LOCKS,
          "access exclusive",
          "reads and writes of the whole table wait",
          "detach it concurrently, outside of a transaction",
          new Example(
              """
              alter table events detach partition events_2020;
              """,
              """
              -- outside of a transaction
              alter table events detach partition events_2020 concurrently;
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("detach partition")
                          && !action.has("concurrently")
                          && !action.has("finalize")));

  private ConstraintRules() {}

  static List<Rule> all() {
    return List.of(
        BLOCKING_FOREIGN_KEY,
        BLOCKING_CHECK,
        BLOCKING_NOT_NULL,
        BLOCKING_KEY,
        BLOCKING_EXCLUSION,
        VALIDATION_WITH_ADDITION,
        UNVALIDATED_CONSTRAINT,
        BLOCKING_DOMAIN,
        ATTACHED_PARTITION,
        DETACHED_PARTITION);
  }
}
