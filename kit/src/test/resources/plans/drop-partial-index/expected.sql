-- outside of a transaction
drop index concurrently if exists "users_email_idx";
