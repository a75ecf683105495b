alter table "users" drop column "lower";

-- rebuilds-indexes (lock: access exclusive): the indexes over the column are built anew, in another order. Instead: add a column of the other collation beside it, copy the values in batches, then change their names
alter table "users" alter column "name" type text collate "C";

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "users" add column "lower" text generated always as (lower(name)) stored;
