alter table "orders" drop constraint "orders_item_total_fkey";
alter table "items" drop constraint "items_total_key";
alter table "items" drop column "total";

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "items" add column "total" integer generated always as (price * amount * 2) stored not null;

-- then

-- outside of a transaction
-- unique:items_total_key: rows with equal values stop the migration
create unique index concurrently "items_total_key" on "items" ("total");

-- then

alter table "items" add constraint "items_total_key" unique using index "items_total_key";
alter table "orders" add constraint "orders_item_total_fkey" foreign key ("item_total") references "items" ("total") not valid;

-- then

alter table "orders" validate constraint "orders_item_total_fkey";
