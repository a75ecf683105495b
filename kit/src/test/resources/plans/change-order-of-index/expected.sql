alter index "users_email_idx" rename to "replaced_users_email_idx";

-- then

-- outside of a transaction
create index concurrently "users_email_idx" on "users" (email desc, age);

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_users_email_idx";
