-- narrow:t.a: a value of type json may lose something as jsonb, or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "a" type jsonb;
