-- outside of a transaction
-- unique:users_age_idx: rows with equal values stop the migration
create unique index concurrently "users_age_idx" on "users" ("age") include ("email") nulls not distinct with (fillfactor = 70);
