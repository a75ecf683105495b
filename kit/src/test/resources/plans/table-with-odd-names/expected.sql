create table "users" (
  "Größe" bigint not null,
  "a""b" text,
  "select" integer,
  constraint "odd-name" primary key ("Größe")
);
