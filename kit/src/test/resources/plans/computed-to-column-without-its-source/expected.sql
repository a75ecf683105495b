alter table "items" alter column "total" drop expression;

-- drop:items.amount: the values of the column are lost
alter table "items" drop column "amount";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "items" alter column "total" type bigint;
