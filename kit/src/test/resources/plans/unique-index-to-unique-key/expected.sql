-- outside of a transaction
create unique index concurrently "users_email_key" on "users" ("email");

-- then

alter table "users" add constraint "users_email_key" unique using index "users_email_key";

-- then

-- outside of a transaction
drop index concurrently if exists "users_email_idx";
