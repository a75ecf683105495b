alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('HAPPY', 'OK', 'SAD');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using "mood"::text::"mood";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "moods" type "mood"[] using "moods"::text[]::"mood"[];

drop type "replaced_mood";
