-- outside of a transaction
-- unique:users_email_idx: rows with equal values stop the migration
create unique index concurrently "users_email_idx" on "users" ("email") where age > 2 or age is null;
