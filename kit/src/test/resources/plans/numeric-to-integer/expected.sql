alter table "people" alter column "amount" drop default;

-- narrow:people.amount: a value of type numeric(10, 2) may lose something as integer, or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "amount" type integer;

alter table "people" alter column "amount" set default 0;
