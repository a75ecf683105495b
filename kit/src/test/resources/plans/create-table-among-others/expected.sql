create table "posts" (
  "id" bigint generated always as identity not null,
  "title" text not null,
  constraint "posts_pkey" primary key ("id")
);

create index "posts_title_idx" on "posts" ("title");
