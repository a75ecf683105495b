alter index "users_email_idx" rename to "replaced_users_email_idx";

-- then

-- outside of a transaction
-- unique:users_email_idx: rows with equal values stop the migration
create unique index concurrently "users_email_idx" on "users" ("email");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_users_email_idx";
