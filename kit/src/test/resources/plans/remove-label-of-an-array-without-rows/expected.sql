-- remove:mood.HAPPY: rows that hold the label stop the migration; a replacement can say what they hold instead
alter type "mood" rename to "replaced_mood";

create type "mood" as enum ('SAD', 'OK');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "moods" type "mood"[] using "moods"::text[]::"mood"[];

drop type "replaced_mood";
