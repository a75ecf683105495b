-- narrow:people.code: a value of type text may lose something as varchar(5), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "code" type varchar(5);
