-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "a" type numeric(12,4);

alter table "t" alter column "b" type numeric(12,2);
alter table "t" alter column "c" type numeric;
alter table "t" alter column "d" type timestamp(6);
