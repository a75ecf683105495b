create table "logs" (
  "id" bigint generated always as identity not null,
  "at" timestamptz not null,
  "tags" text[],
  constraint "logs_pkey" primary key ("id")
);

create index "logs_at_idx" on "logs" using brin ("at");
create index "logs_tags_idx" on "logs" using gin ("tags");
create index "logs_recent_idx" on "logs" (at desc, id) where id > 100;
create index "logs_id_idx" on "logs" using hash ("id");
create index "logs_covering_idx" on "logs" ("id", "at") include ("tags");
