-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "people" rename to "folk";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "folk" rename column "mood" to "humour";

alter sequence if exists "people_id_seq" rename to "folk_id_seq";
alter table "folk" rename constraint "people_pkey" to "folk_pkey";
alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('OK', 'HAPPY');
alter table "folk" alter column "humour" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "folk" alter column "humour" type "mood" using (case "humour"::text when 'SAD' then 'OK' else "humour"::text end)::"mood";

alter table "folk" alter column "humour" set default 'OK';

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "pets" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'OK' else "mood"::text end)::"mood";

drop type "replaced_mood";
