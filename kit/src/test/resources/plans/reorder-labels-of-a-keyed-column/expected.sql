alter table "people" drop constraint "people_mood_fkey";
alter table "people" drop constraint "people_check";
alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('HAPPY', 'OK', 'SAD');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "moods" alter column "mood" type "mood" using "mood"::text::"mood";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using "mood"::text::"mood";

alter table "people" add constraint "people_check" check (mood <> 'HAPPY' or id > 0) not valid;
alter table "people" add constraint "people_mood_fkey" foreign key ("mood") references "moods" ("mood") not valid;
drop type "replaced_mood";

-- then

alter table "people" validate constraint "people_check";
alter table "people" validate constraint "people_mood_fkey";
