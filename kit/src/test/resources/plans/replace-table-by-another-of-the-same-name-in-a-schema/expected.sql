-- drop:users: the rows of the table are lost; or is it renamed, to one of app.users?
drop table "users";

create schema if not exists "app";

create table "app"."users" (
  "id" bigint generated always as identity not null,
  constraint "users_pkey" primary key ("id")
);
