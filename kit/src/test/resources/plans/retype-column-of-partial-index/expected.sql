-- outside of a transaction
drop index concurrently if exists "users_code_idx";

-- then

-- narrow:users.code: a value of type text may lose something as integer, or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "users" alter column "code" type integer using "code"::integer;

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "users_code_idx" on "users" ("id") where code > 1;
