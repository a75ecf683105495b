alter index "users_idx" rename to "replaced_users_idx";

-- then

-- outside of a transaction
create index concurrently "users_idx" on "users" ("email", "id");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_users_idx";
