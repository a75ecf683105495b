-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "moods";

alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('OK', 'HAPPY');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "users" alter column "mood" type "mood" using (case "mood"::text when 'SAD' then 'OK' else "mood"::text end)::"mood";

create view "moods" as
select mood from users where mood <> 'OK';

drop type "replaced_mood";
