create table "posts" (
  "id" bigint generated always as identity not null,
  "email" text,
  constraint "posts_pkey" primary key ("id")
);

-- then

-- outside of a transaction
-- unique:users_email_key: rows with equal values stop the migration
create unique index concurrently "users_email_key" on "users" ("email");

-- then

alter table "users" add constraint "users_email_key" unique using index "users_email_key";
alter table "posts" add constraint "posts_email_fkey" foreign key ("email") references "users" ("email");
