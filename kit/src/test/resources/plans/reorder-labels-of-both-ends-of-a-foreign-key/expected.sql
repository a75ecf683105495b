alter table "people" drop constraint "people_mood_fkey";
alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('HAPPY', 'SAD');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "moods" alter column "mood" type "mood" using "mood"::text::"mood";

alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using "mood"::text::"mood";

alter table "people" alter column "mood" set default 'SAD';
alter table "people" add constraint "people_mood_fkey" foreign key ("mood") references "moods" ("mood") not valid;
drop type "replaced_mood";

-- then

alter table "people" validate constraint "people_mood_fkey";
