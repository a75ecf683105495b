-- outside of a transaction
create unique index concurrently "users_email_idx" on "users" ("email", "age");

-- then

alter table "users" drop constraint "users_email_key";
