create schema if not exists "s";

create table "events" (
  "id" bigint not null,
  "at" date not null,
  "kind" text,
  constraint "events_pkey" primary key ("id", "at")
) partition by range ("at");

create table "events_2026" partition of "events" for values from ('2026-01-01') to ('2027-01-01');
create table "events_2027" partition of "events" for values from ('2027-01-01') to ('2028-01-01');
create table "events_rest" partition of "events" default;

create table "hashed" (
  "id" bigint not null,
  "at" date,
  constraint "hashed_pkey" primary key ("id"),
  constraint "hashed_fkey" foreign key ("id", "at") references "events" ("id", "at")
) partition by hash ("id");

create table "hashed_0" partition of "hashed" for values with (modulus 2, remainder 0);
create table "hashed_1" partition of "hashed" for values with (modulus 2, remainder 1);

create table "s"."sorted" (
  "id" bigint generated always as identity not null,
  "kind" text not null,
  constraint "s_pkey" primary key ("id", "kind")
) partition by list ("kind");

create table "s"."letters" partition of "s"."sorted" for values in ('1', '2', '3');
create table "s"."others" partition of "s"."sorted" for values in ('4');
create index "events_kind_idx" on "events" ("kind");
create policy "mine" on "events" using (true);
alter table "events" enable row level security;
