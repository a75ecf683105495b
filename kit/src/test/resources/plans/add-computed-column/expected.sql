-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "items" add column "total" integer generated always as (price * amount) stored not null;

-- then

-- outside of a transaction
create index concurrently "items_total_idx" on "items" ("total");
