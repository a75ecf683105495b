alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('SAD', 'HAPPY');
alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using (case "mood"::text when 'OK' then 'SAD' else "mood"::text end)::"mood";

alter table "people" alter column "mood" set default 'SAD';
drop type "replaced_mood";
