alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('OK', 'CALM');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "a" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'CALM' else "mood"::text end)::"mood";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "s"."b" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'CALM' else "mood"::text end)::"mood";

alter table "s"."b" alter column "other" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "s"."b" alter column "other" type "mood" using (case "other"::text when 'SAD' then 'CALM' else "other"::text end)::"mood";

alter table "s"."b" alter column "other" set default 'CALM';
drop type "replaced_mood";
