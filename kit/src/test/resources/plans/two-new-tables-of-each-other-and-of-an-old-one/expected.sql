create table "a" (
  "id" bigint not null,
  "b_id" bigint,
  "user_id" bigint,
  constraint "a_pkey" primary key ("id"),
  constraint "a_user_id_fkey" foreign key ("user_id") references "users" ("id")
);

create table "b" (
  "id" bigint not null,
  "a_id" bigint,
  constraint "b_pkey" primary key ("id"),
  constraint "b_a_id_fkey" foreign key ("a_id") references "a" ("id")
);

alter table "a" add constraint "a_b_id_fkey" foreign key ("b_id") references "b" ("id");
