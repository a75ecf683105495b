-- drops-routine (lock: access exclusive): calls fail where it does not come again; rights on it that were granted or revoked by hand are gone, so that anybody may call it. Instead: a function of another name beside it, which is called before the old one goes; and the rights granted and revoked again
drop function "is_fine"(mood);

alter type "mood" rename to "replaced_mood";
create type "mood" as enum ('SAD', 'FINE');

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "mood" using (case "mood"::text when 'HAPPY' then 'FINE' else "mood"::text end)::"mood";

create function is_fine(mood mood) returns boolean immutable return mood = 'FINE';
drop type "replaced_mood";
