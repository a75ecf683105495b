-- outside of a transaction
create index concurrently "users_email_idx" on "users" ("email") where age > 0;
