alter index "users_age_idx" rename to "replaced_users_age_idx";

-- then

-- outside of a transaction
create index concurrently "users_age_idx" on "users" ("age") with (fillfactor = 90);

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_users_age_idx";
