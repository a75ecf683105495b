alter index "users_age_idx" rename to "replaced_users_age_idx";

-- then

-- outside of a transaction
-- unique:users_age_idx: rows with equal values stop the migration
create unique index concurrently "users_age_idx" on "users" ("age") nulls not distinct;

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_users_age_idx";
