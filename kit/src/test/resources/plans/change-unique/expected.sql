alter table "users" drop constraint "users_key";

-- then

-- outside of a transaction
-- unique:users_key: rows with equal values stop the migration
create unique index concurrently "users_key" on "users" ("email", "name");

-- then

alter table "users" add constraint "users_key" unique using index "users_key";
