drop index "t_b_idx";

-- drop:t.b: the values of the column are lost
alter table "t" drop column "b";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "t" rename column "a" to "b";

-- then

-- outside of a transaction
-- missing-index (lock: none): queries run without the index until it is built anew. Instead: give the new one another name, and let the old one go in a later migration
create index concurrently "t_b_idx" on "t" ("b");
