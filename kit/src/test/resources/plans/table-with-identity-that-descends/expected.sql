create table "users" (
  "id" bigint generated always as identity (start -5 increment -1 minvalue -1000) not null,
  "email" text not null,
  constraint "users_pkey" primary key ("id")
);
