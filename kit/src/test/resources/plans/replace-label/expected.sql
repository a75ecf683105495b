alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('BLUE', 'OK', 'HAPPY');
alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'BLUE' else "mood"::text end)::"mood";

alter table "people" alter column "mood" set default 'OK';
drop type "replaced_mood";
