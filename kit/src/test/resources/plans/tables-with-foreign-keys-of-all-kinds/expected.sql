create table "users" (
  "id" bigint generated always as identity not null,
  "email" text not null,
  "age" integer,
  constraint "users_pkey" primary key ("id")
);

create table "posts" (
  "id" bigint generated always as identity not null,
  "author_id" bigint,
  constraint "posts_pkey" primary key ("id"),
  constraint "posts_author_id_fkey" foreign key ("author_id") references "users" ("id") match full on delete set null deferrable initially deferred
);
