alter table "a" rename constraint "a_key" to "replaced_a_key";

-- then

-- outside of a transaction
create unique index concurrently "a_key" on "a" ("x", "y");

-- then

alter table "a" drop constraint "replaced_a_key";
alter table "a" add constraint "a_key" unique using index "a_key";
