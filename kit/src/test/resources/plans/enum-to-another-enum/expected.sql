create type "state" as enum ('SAD', 'OK', 'HAPPY', 'BORED');
alter table "people" alter column "mood" drop default;

-- narrow:people.mood: a value of type "mood" may lose something as "state", or stop the migration; a conversion can say what it becomes
-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "people" alter column "mood" type "state" using "mood"::text::"state";

alter table "people" alter column "mood" set default 'OK';
drop type "mood";
