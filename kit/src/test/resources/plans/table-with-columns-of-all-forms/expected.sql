create table "users" (
  "id" bigint generated always as identity not null,
  "name" text storage external compression pglz collate "C" default 'x' not null,
  "code" varchar(9) collate "POSIX",
  "picture" bytea storage external,
  "tags" text[] collate "C",
  "lower" text generated always as (lower(name)) stored,
  constraint "users_pkey" primary key ("id")
);
