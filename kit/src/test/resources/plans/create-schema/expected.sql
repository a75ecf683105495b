create schema if not exists "blog";

create table "blog"."posts" (
  "id" bigint generated always as identity not null,
  "title" text,
  constraint "posts_pkey" primary key ("id")
);
