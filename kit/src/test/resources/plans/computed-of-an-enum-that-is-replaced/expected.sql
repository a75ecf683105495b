alter table "users" drop column "sad";
alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('HAPPY', 'SAD', 'FINE');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "users" alter column "mood" type "mood" using "mood"::text::"mood";

-- stored-column (lock: access exclusive): the column is computed for each row that is there. Instead: a column that a trigger fills in, or an index over the expression; in PostgreSQL 18, a virtual column
alter table "users" add column "sad" boolean generated always as (mood = 'SAD') stored;

drop type "replaced_mood";
