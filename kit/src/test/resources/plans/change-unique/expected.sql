alter table "users" rename constraint "users_key" to "replaced_users_key";

-- then

-- outside of a transaction
create unique index concurrently "users_key" on "users" ("email", "name");

-- then

alter table "users" drop constraint "replaced_users_key";
alter table "users" add constraint "users_key" unique using index "users_key";
