create schema if not exists "ext";
create extension if not exists "citext";
create extension if not exists "hstore" with schema "ext";
create sequence "numbers" as integer start 1000 increment 5;
comment on sequence "numbers" is 'Counts "all" of it';

create domain "email" as text collate "C"
  constraint "email_check" check (value like '%@%')
  constraint "email_check1" check (length(value) < 100);

comment on domain "email" is 'Where to write';

create table "users" (
  "id" bigint default nextval('numbers') not null,
  "email" "email",
  "emails" "email"[]
);
