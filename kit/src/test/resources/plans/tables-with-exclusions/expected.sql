create schema if not exists "s";

create table "users" (
  "id" bigint generated always as identity not null,
  "age" integer,
  "name" text,
  constraint "users_pkey" primary key ("id"),
  constraint "users_age_excl" exclude using btree (age with =),
  constraint "users_span_excl" exclude using gist (int4range(age, age + 1) with &&) where (age > 0) deferrable
);

create table "s"."rooms" (
  "id" bigint,
  constraint "rooms_id_excl" exclude using btree (id with =) deferrable initially deferred
);
