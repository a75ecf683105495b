alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('SAD', 'OK');
alter table "people" alter column "moods" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "moods" type "mood"[] using array_replace("moods"::text[], 'HAPPY', 'OK')::"mood"[];

alter table "people" alter column "moods" set default '{SAD}';
drop type "replaced_mood";
