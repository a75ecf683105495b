package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.LOCKS;
import static dev.virga.kit.lint.Topic.RUNNING;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What fails, stays half done, or does something else than it says. */
final class RunningRules {
  private static final Set<String> OF_THE_TRANSACTION =
      Set.of("local", "constraints", "transaction", "session");

  private static final Rule BREAKS_RUNNING_CODE =
      new Rule(
          "breaks-running-code",
          RUNNING,
          "access exclusive, for a moment",
          "an application that knows the old name fails until it is replaced",
          "stop it meanwhile, or add the new name first and let the old one go later",
          new Example(
              """
              alter table users rename column bio to about;
              """,
              """
              alter table users add column about text;
              """),
          site ->
              site.alters(
                      action ->
                          (action.startsWith("rename") && !action.startsWith("rename constraint"))
                              || action.startsWith("set schema"))
                  || (site.words().startsWith("alter schema") && site.words().has("rename to"))
                  || renamesObject(site.words())
                  || (site.words().startsWith("alter type")
                      && (site.words().has("rename value")
                          || site.words().has("rename attribute"))));

  private static final Rule DROPS_VIEW =
      new Rule(
          "drops-view",
          RUNNING,
          "access exclusive",
          "queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone",
          "a view of another name beside it, which the application reads before the old one goes; and the rights granted again",
          new Example(
              """
              drop view active_users;
              create view active_users as select id, name from users where active;
              """,
              """
              create view present_users as select id, name from users where active;
              """),
          RunningRules::dropsView);

  private static final Rule DROPS_ROUTINE =
      new Rule(
          "drops-routine",
          RUNNING,
          "access exclusive",
          "calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it",
          "a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again",
          new Example(
              """
              drop function price(integer);
              create function price(amount integer) returns numeric return amount * 0.99;
              """,
              """
              create function exact_price(amount integer) returns numeric return amount * 0.99;
              """),
          site ->
              Stream.of("drop function", "drop procedure", "drop routine")
                  .anyMatch(site.words()::startsWith));

  private static final Rule CHANGES_COMPOSITE =
      new Rule(
          "changes-composite",
          RUNNING,
          "access exclusive",
          "code that runs with the old attributes can neither read nor write values of the type; an attribute that comes is null in all that are there",
          "a column beside it, of a type of another name, which the application fills before it reads it",
          new Example(
              """
              alter type address add attribute country text;
              """,
              """
              create type full_address as (street text, city text, country text);
              alter table customers add column full_home full_address;
              """),
          site ->
              site.words().startsWith("alter type")
                  && (site.words().has("add attribute") || site.words().has("drop attribute")));

  private static final Rule HIDES_ROWS =
      new Rule(
          "hides-rows",
          RUNNING,
          "access exclusive, for a moment",
          "an application that does not own the table finds and writes only rows that a policy admits",
          "let it name itself as the policies want before, and enable them afterwards",
          new Example(
              """
              alter table notes enable row level security;
              """,
              """
              create policy own_notes on notes using (owner = current_user);
              """),
          site ->
              site.alters(
                  action ->
                      action.startsWith("enable row level security")
                          || action.startsWith("force row level security")));

  private static final Rule SHOWS_ALL_ROWS =
      new Rule(
          "shows-all-rows",
          RUNNING,
          "access exclusive, for a moment",
          "each role with rights on the table finds and writes all of its rows",
          "take the rights from roles that need none first",
          new Example(
              """
              alter table notes disable row level security;
              """,
              """
              revoke all on notes from reporting;
              """),
          site -> site.alters(action -> action.startsWith("disable row level security")));

  private static final Rule OUTSIDE_OF_TRANSACTIONS =
      new Rule(
          "outside-of-transactions",
          RUNNING,
          "",
          "PostgreSQL refuses the statement in a transaction",
          "write it into a file of its own that runs outside of a transaction (executeInTransaction=false)",
          new Example(
              """
              create index concurrently posts_author_id_idx on posts (author_id);
              """,
              """
              -- outside of a transaction
              create index concurrently posts_author_id_idx on posts (author_id);
              """),
          site -> site.inTransaction() && runsAlone(site.words()));

  private static final Rule HALF_DONE =
      new Rule(
          "half-done",
          RUNNING,
          "",
          "where the statement fails, those before it are done, and the file cannot run again",
          "a file for each statement that runs outside of a transaction",
          new Example(
              """
              -- outside of a transaction
              create index concurrently posts_author_id_idx on posts (author_id);
              create index concurrently posts_created_at_idx on posts (created_at);
              """,
              """
              -- outside of a transaction
              create index concurrently posts_author_id_idx on posts (author_id);
              -- then
              -- outside of a transaction
              create index concurrently posts_created_at_idx on posts (created_at);
              """),
          site ->
              !site.inTransaction()
                  && site.known().statementsBefore() > 0
                  && !site.words().startsWith("set")
                  && !site.words().startsWith("reset"));

  private static final Rule NEW_LABEL_IN_USE =
      new Rule(
          "new-label-in-use",
          RUNNING,
          "",
          "PostgreSQL refuses to use a label in the transaction that adds it",
          "use it in a later file",
          new Example(
              """
              alter type mood add value 'CALM';
              alter table users alter column mood set default 'CALM';
              """,
              """
              alter type mood add value 'CALM';
              -- then
              alter table users alter column mood set default 'CALM';
              """),
          site ->
              site.inTransaction()
                  && !site.words().startsWith("alter type")
                  && site.words().tokens().stream()
                      .anyMatch(token -> site.known().newLabels().contains(token.text())));

  private static final Rule TRANSACTION_CONTROL =
      new Rule(
          "transaction-control",
          RUNNING,
          "",
          "the file runs in a transaction, which this ends, so that the history of the migrations may lie",
          "several files, each of which is a transaction",
          new Example(
              """
              alter table users add column bio text;
              commit;
              """,
              """
              alter table users add column bio text;
              """),
          site ->
              site.inTransaction()
                  && (site.words().startsWith("begin")
                      || site.words().startsWith("start transaction")
                      || site.words().startsWith("commit")
                      || site.words().startsWith("end")
                      || site.words().startsWith("rollback")
                      || site.words().startsWith("abort")));

  private static final Rule SESSION_SETTING =
      new Rule(
          "session-setting",
          RUNNING,
          "",
          "the setting stays for the migrations that come behind on the same connection",
          "set local, which ends with the transaction",
          new Example(
              """
              set search_path to blog;
              """,
              """
              set local search_path to blog;
              """),
          site ->
              site.inTransaction()
                  && site.words().startsWith("set")
                  && site.words().from(1).name().filter(OF_THE_TRANSACTION::contains).isEmpty());

  private static final Rule ENDLESS_WAIT =
      new Rule(
          "endless-wait",
          LOCKS,
          "",
          "statements wait for a lock without end, and all others wait behind them",
          "a lock_timeout of a few seconds, and another try",
          new Example(
              """
              set local lock_timeout = 0;
              """,
              """
              set local lock_timeout = '2s';
              """),
          site -> {
            Words setting = site.words().without("set").without("local").without("session");
            return site.words().startsWith("set")
                && setting.startsWith("lock_timeout")
                && setting.from(2).written().matches("'?0\\s*(ms|s|min)?'?|default");
          });

  private static final Rule EXPLICIT_LOCK =
      new Rule(
          "explicit-lock",
          LOCKS,
          "as written; access exclusive where nothing is",
          "others wait for as long as the transaction goes on",
          "the lock that the statement takes by itself, or a weaker one",
          new Example(
              """
              lock table users;
              """,
              """
              lock table users in row share mode;
              """),
          site ->
              site.words().startsWith("lock")
                  && !site.words().hasAny("access share", "row share", "row exclusive mode"));

  private static final Rule IF_NOT_EXISTS =
      new Rule(
          "if-not-exists",
          RUNNING,
          "",
          "where a table or column of that name is there, it stays as it is, whatever it is",
          "create it without if not exists: what runs once needs none",
          new Example(
              """
              create table if not exists users (id bigint not null);
              """,
              """
              create table users (id bigint not null);
              """),
          site ->
              site.words().has("table if not exists")
                  || (site.words().startsWith("alter table")
                      && site.words().has("add column if not exists")));

  private static final Rule DEFINER_WITHOUT_PATH =
      new Rule(
          "definer-without-path",
          RUNNING,
          "",
          "the function runs with the rights of its owner on whatever tables its caller puts in the way",
          "set search_path on the function",
          new Example(
              """
              create function purge() returns void language sql security definer as 'delete from logs where old';
              """,
              """
              create function purge() returns void language sql security definer set search_path = '' as 'delete from public.logs where old';
              """),
          site ->
              site.words().startsWith("create")
                  && site.words().has("security definer")
                  && !site.words().has("set search_path"));

  private static final Rule PASSWORD_IN_FILE =
      new Rule(
          "password-in-file",
          RUNNING,
          "",
          "whoever reads the file, or the log of the database, knows the password",
          "create the role without one, and set it where secrets are kept",
          new Example(
              """
              create role reader login password 'secret';
              """,
              """
              create role reader login;
              """),
          site -> {
            Words words = site.words();
            boolean role =
                words.startsWith("create role")
                    || words.startsWith("create user")
                    || words.startsWith("alter role")
                    || words.startsWith("alter user");
            return role
                && words.after("password").tokens().stream()
                    .findFirst()
                    .filter(token -> token.kind() == Token.Kind.TEXT)
                    .isPresent();
          });

  private static final Rule RULE_SYSTEM =
      new Rule(
          "rule-system",
          RUNNING,
          "",
          "a rule rewrites queries, which surprises whoever writes them",
          "a trigger",
          new Example(
              """
              create rule keep_logs as on delete to logs do instead nothing;
              """,
              """
              create trigger keep_logs before delete on logs for each row execute function keep();
              """),
          site ->
              site.words().startsWith("create rule")
                  || site.words().startsWith("create or replace rule"));

  private RunningRules() {}

  static List<Rule> all() {
    return List.of(
        BREAKS_RUNNING_CODE,
        DROPS_VIEW,
        DROPS_ROUTINE,
        CHANGES_COMPOSITE,
        HIDES_ROWS,
        SHOWS_ALL_ROWS,
        OUTSIDE_OF_TRANSACTIONS,
        HALF_DONE,
        NEW_LABEL_IN_USE,
        TRANSACTION_CONTROL,
        SESSION_SETTING,
        ENDLESS_WAIT,
        EXPLICIT_LOCK,
        IF_NOT_EXISTS,
        DEFINER_WITHOUT_PATH,
        PASSWORD_IN_FILE,
        RULE_SYSTEM);
  }

  private static boolean dropsView(Site site) {
    Words views =
        site.words().without("drop").without("materialized").without("view").without("if exists");
    return (site.words().startsWith("drop view")
            || site.words().startsWith("drop materialized view"))
        && views.parts().stream()
            .anyMatch(part -> part.name().filter(site.known()::isNew).isEmpty());
  }

  private static boolean renamesObject(Words words) {
    return Stream.of("view", "materialized view", "sequence", "role")
        .anyMatch(
            kind ->
                words.startsWith("alter " + kind)
                    && !words.startsWith("alter sequence if exists")
                    && words.has("rename"));
  }

  private static boolean runsAlone(Words words) {
    return (words.hasAny("index concurrently", "table concurrently", "schema concurrently")
            && (words.startsWith("create")
                || words.startsWith("drop")
                || words.startsWith("reindex")))
        || words.startsWith("vacuum")
        || words.startsWith("create database")
        || words.startsWith("drop database")
        || words.startsWith("create tablespace")
        || words.startsWith("drop tablespace")
        || words.startsWith("alter system")
        || (words.startsWith("alter table")
            && words.has("detach partition")
            && words.has("concurrently"));
  }
}
