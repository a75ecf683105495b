create table "users" (
  "id" bigint generated always as identity not null,
  "email" text not null,
  "age" integer,
  constraint "users_pkey" primary key ("id")
);

create unique index "users_email_idx" on "users" ("email");
create unique index "users_lower_idx" on "users" (lower(email)) with (fillfactor = 70) where age > 2;
create unique index "users_age_idx" on "users" ("age") nulls not distinct;
