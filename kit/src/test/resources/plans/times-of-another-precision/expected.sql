-- narrow:t.a: a value of type timestamptz may lose something as timestamptz(3), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "a" type timestamptz(3);

alter table "t" alter column "b" type timestamptz;
alter table "t" alter column "c" type timestamp(6);

-- narrow:t.d: a value of type time(3) may lose something as time(0), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "d" type time(0);

-- narrow:t.e: a value of type interval may lose something as interval(3), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "t" alter column "e" type interval(3);
