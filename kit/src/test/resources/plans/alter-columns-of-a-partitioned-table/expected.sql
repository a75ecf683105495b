-- narrow:events.kind: a value of type text may lose something as varchar(40), or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "events" alter column "kind" type varchar(40);

alter table "events" add column "extra" integer default 3;

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "events" add column "lower" text generated always as (lower(kind)) stored;

-- not-null:events.kind: rows without a value stop the migration; fill them in before
alter table "events" add constraint "events_kind_is_set" check ("kind" is not null) not valid;

-- then

alter table "events" validate constraint "events_kind_is_set";

-- then

alter table "events" alter column "kind" set not null;
alter table "events" drop constraint "events_kind_is_set";
