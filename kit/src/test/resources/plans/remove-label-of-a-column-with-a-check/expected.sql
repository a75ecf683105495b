alter table "people" drop constraint "people_mood_check";
alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('OK', 'HAPPY');
alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'OK' else "mood"::text end)::"mood";

alter table "people" alter column "mood" set default 'OK';
alter table "people" add constraint "people_mood_check" check (mood <> 'HAPPY' or mood > 'OK') not valid;
drop type "replaced_mood";

-- then

alter table "people" validate constraint "people_mood_check";
