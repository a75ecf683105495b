alter table "a" drop constraint "a_key";

-- then

-- outside of a transaction
-- unique:a_key: rows with equal values stop the migration
create unique index concurrently "a_key" on "a" ("x", "y");

-- then

alter table "a" add constraint "a_key" unique using index "a_key";
