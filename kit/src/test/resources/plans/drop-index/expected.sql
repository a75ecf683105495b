-- outside of a transaction
drop index concurrently "users_email_idx";
