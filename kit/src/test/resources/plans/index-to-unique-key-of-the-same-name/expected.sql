alter index "t_id" rename to "replaced_t_id";

-- then

-- outside of a transaction
-- unique:t_id: rows with equal values stop the migration
create unique index concurrently "t_id" on "t" ("id");

-- then

alter table "t" add constraint "t_id" unique using index "t_id";

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_t_id";
