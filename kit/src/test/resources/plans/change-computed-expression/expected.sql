-- outside of a transaction
drop index concurrently if exists "items_total_idx";

-- then

alter table "items" drop constraint "items_total_key";
alter table "items" drop constraint "items_total_check";
alter table "items" drop column "total";

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "items" add column "total" integer generated always as (price * amount + 1) stored;

alter table "items" add constraint "items_total_check" check (total > 0) not valid;

-- then

-- outside of a transaction
-- unique:items_total_key: rows with equal values stop the migration
create unique index concurrently "items_total_key" on "items" ("total");

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "items_total_idx" on "items" ("total");

-- then

alter table "items" validate constraint "items_total_check";

-- then

alter table "items" add constraint "items_total_key" unique using index "items_total_key";
