-- outside of a transaction
-- unique:users_email_key: rows with equal values stop the migration
create unique index concurrently "users_email_key" on "users" ("email") include ("age");

-- then

alter table "users" add constraint "users_email_key" unique using index "users_email_key";
