package dev.virga.kit.lint;

import static dev.virga.kit.lint.Topic.TYPES;

import java.util.List;
import java.util.function.Predicate;

/** Types of new columns that are regretted later. */
final class TypeRules {
  private static final Rule TIMESTAMP_WITHOUT_ZONE =
      new Rule(
          "timestamp-without-zone",
          TYPES,
          "",
          "the column holds no moment, but what a clock shows somewhere",
          "timestamptz, unless it is about a clock on a wall",
          new Example(
              """
              create table events (at timestamp not null);
              """,
              """
              create table events (at timestamptz not null);
              """),
          defines(column -> column.isOf("timestamp", "timestamp without time zone")));

  private static final Rule TIME_WITH_ZONE =
      new Rule(
          "time-with-zone",
          TYPES,
          "",
          "without a date nobody knows the offset of a zone",
          "timestamptz for a moment, time for what a clock shows",
          new Example(
              """
              create table openings (at timetz not null);
              """,
              """
              create table openings (at time not null);
              """),
          defines(column -> column.isOf("timetz", "time with time zone")));

  private static final Rule PADDED_TEXT =
      new Rule(
          "padded-text",
          TYPES,
          "",
          "values are filled up with blanks, which take room and count in no comparison",
          "text, with a check of its length if it matters",
          new Example(
              """
              create table countries (code char(2) not null);
              """,
              """
              create table countries (code text not null, constraint countries_code_check check (length(code) = 2));
              """),
          defines(column -> column.isOf("char", "character", "bpchar")));

  private static final Rule SERIAL_COLUMN =
      new Rule(
          "serial-column",
          TYPES,
          "",
          "the sequence has rights of its own, and an insert may give any number",
          "bigint generated always as identity",
          new Example(
              """
              create table posts (id bigserial primary key);
              """,
              """
              create table posts (id bigint generated always as identity primary key);
              """),
          defines(column -> column.isOf("serial", "bigserial", "smallserial", "serial8")));

  private static final Rule SMALL_KEY =
      new Rule(
          "small-key",
          TYPES,
          "",
          "the numbers end at 2147483647 or before, and a wider type writes each row anew",
          "bigint",
          new Example(
              """
              create table posts (id integer primary key);
              """,
              """
              create table posts (id bigint primary key);
              """),
          defines(
              column ->
                  column.isOf("serial", "smallserial", "serial4")
                      || (column.isOf("integer", "int", "int4", "smallint", "int2")
                          && column.rest().hasAny("primary key", "as identity"))));

  private static final Rule MONEY_COLUMN =
      new Rule(
          "money-column",
          TYPES,
          "",
          "the column holds no currency, and its values change their looks with a setting",
          "numeric, with the currency in another column",
          new Example(
              """
              create table prices (amount money not null);
              """,
              """
              create table prices (amount numeric(12, 2) not null, currency text not null);
              """),
          defines(column -> column.isOf("money")));

  private static final Rule JSON_COLUMN =
      new Rule(
          "json-column",
          TYPES,
          "",
          "json keeps the text as it is, and has no equality and no index",
          "jsonb",
          new Example(
              """
              create table events (payload json not null);
              """,
              """
              create table events (payload jsonb not null);
              """),
          defines(column -> column.isOf("json")));

  private static final Rule CONSTANT_NOW =
      new Rule(
          "constant-now",
          TYPES,
          "",
          "the text 'now' becomes the moment at which the column is made, for all rows",
          "now()",
          new Example(
              """
              create table events (at timestamptz default 'now'::timestamptz);
              """,
              """
              create table events (at timestamptz default now());
              """),
          defines(
              column -> column.defaultText().matches("(?i)(timestamptz |date )?'(now|today)'.*")));

  private TypeRules() {}

  static List<Rule> all() {
    return List.of(
        TIMESTAMP_WITHOUT_ZONE,
        TIME_WITH_ZONE,
        PADDED_TEXT,
        SERIAL_COLUMN,
        SMALL_KEY,
        MONEY_COLUMN,
        JSON_COLUMN,
        CONSTANT_NOW);
  }

  private static Predicate<Site> defines(Predicate<Definition> column) {
    return site -> site.columns().stream().anyMatch(column);
  }
}
