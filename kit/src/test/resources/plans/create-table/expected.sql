create table "users" (
  "id" bigint generated always as identity not null,
  "email" text not null,
  constraint "users_pkey" primary key ("id")
);
