alter table "users" drop constraint "users_span_excl";

-- exclude:users_span_excl: rows that exclude each other stop the migration
-- blocking-exclusion (lock: access exclusive): reads and writes wait until the index of the constraint is built, and there is no way around it. Instead: add it while the table is small, or copy the rows to a new table that has it
alter table "users" add constraint "users_span_excl" exclude using gist (int4range(age, age + 1) with &&) deferrable;
