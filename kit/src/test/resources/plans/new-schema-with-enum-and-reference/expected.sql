create schema if not exists "app";
create type "app"."mood" as enum ('SAD', 'HAPPY');

create table "app"."posts" (
  "id" bigint not null,
  "mood" "app"."mood" default 'SAD' not null,
  "moods" "app"."mood"[],
  "user_id" bigint,
  constraint "posts_pkey" primary key ("id"),
  constraint "posts_user_id_fkey" foreign key ("user_id") references "users" ("id")
);
