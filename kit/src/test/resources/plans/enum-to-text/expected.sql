alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type text;

alter table "people" alter column "mood" set default 'OK';
drop type "mood";
