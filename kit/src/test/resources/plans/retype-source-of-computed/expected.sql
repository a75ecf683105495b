-- outside of a transaction
drop index concurrently if exists "items_total_idx";

-- then

alter table "items" drop column "total";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "items" alter column "price" type bigint;

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "items" add column "total" integer generated always as (price * amount) stored;

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "items_total_idx" on "items" ("total");
