-- outside of a transaction
drop index concurrently if exists "users_idx";

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "users_idx" on "users" ("email", "id");
