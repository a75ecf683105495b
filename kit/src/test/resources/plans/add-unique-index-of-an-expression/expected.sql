-- outside of a transaction
-- unique:users_lower_idx: rows with equal values stop the migration
create unique index concurrently "users_lower_idx" on "users" (lower(email) desc, age nulls first);
