alter table "users" rename constraint "users_email_key" to "replaced_users_email_key";

-- then

-- outside of a transaction
create unique index concurrently "users_email_key" on "users" ("email");

-- then

alter table "users" drop constraint "replaced_users_email_key";
alter table "users" add constraint "users_email_key" unique using index "users_email_key";
