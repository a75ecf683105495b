alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('SAD', 'OK');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "moods" type "mood"[] using array_replace(array_replace(array_replace(array_replace(array_replace(array_replace("moods"::text[], 'HAPPY', 'moving_HAPPY'), 'OK', 'moving_OK'), 'SAD', 'moving_SAD'), 'moving_HAPPY', 'SAD'), 'moving_OK', 'SAD'), 'moving_SAD', 'OK')::"mood"[];

drop type "replaced_mood";
