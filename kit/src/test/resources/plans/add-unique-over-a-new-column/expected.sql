alter table "users" add column "name" text;

-- then

-- outside of a transaction
create unique index concurrently "users_name_key" on "users" ("name");

-- then

alter table "users" add constraint "users_name_key" unique using index "users_name_key";
