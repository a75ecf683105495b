-- outside of a transaction
drop index concurrently if exists "t_b_idx";

-- then

-- drop:t.b: the values of the column are lost
alter table "t" drop column "b";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "t" rename column "a" to "b";

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "t_b_idx" on "t" ("b");
