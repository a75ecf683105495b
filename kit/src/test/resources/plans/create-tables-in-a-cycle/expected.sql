create table "chicken" (
  "id" bigint generated always as identity not null,
  "egg_id" bigint,
  constraint "chicken_pkey" primary key ("id")
);

create table "egg" (
  "id" bigint generated always as identity not null,
  "chicken_id" bigint,
  constraint "egg_pkey" primary key ("id"),
  constraint "egg_chicken_id_fkey" foreign key ("chicken_id") references "chicken" ("id")
);

alter table "chicken" add constraint "chicken_egg_id_fkey" foreign key ("egg_id") references "egg" ("id");
