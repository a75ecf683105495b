drop index "users_idx";

-- then

-- outside of a transaction
-- missing-index (lock: none): queries run without the index until it is built anew. Instead: give the new one another name, and let the old one go in a later migration
create index concurrently "users_idx" on "users" ("email", "id");
