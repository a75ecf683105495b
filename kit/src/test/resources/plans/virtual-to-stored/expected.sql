alter table "items" drop column "total";

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "items" add column "total" integer generated always as (price * amount) stored;
