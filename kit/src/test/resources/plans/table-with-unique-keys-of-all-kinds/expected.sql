create table "users" (
  "id" bigint generated always as identity not null,
  "email" text not null,
  "age" integer,
  constraint "users_pkey" primary key ("id"),
  constraint "users_email_key" unique nulls not distinct ("email") include ("age") deferrable initially deferred,
  constraint "users_age_key" unique ("age") deferrable
);
