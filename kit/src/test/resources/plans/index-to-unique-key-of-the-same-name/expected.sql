-- outside of a transaction
drop index concurrently if exists "t_id";

-- then

-- outside of a transaction
-- unique:t_id: rows with equal values stop the migration
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create unique index concurrently "t_id" on "t" ("id");

-- then

alter table "t" add constraint "t_id" unique using index "t_id";
