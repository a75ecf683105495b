alter type "mood" rename to "feeling";
alter type "feeling" rename to "replaced_feeling";
create type "feeling" as enum ('SAD', 'OK');
alter table "people" alter column "mood" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "feeling" using (case "mood"::text when 'HAPPY' then 'OK' else "mood"::text end)::"feeling";

alter table "people" alter column "mood" set default 'OK';
drop type "replaced_feeling";
