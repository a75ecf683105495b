alter index "t_b" rename to "replaced_t_b";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "t" rename to "v";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "v" rename column "a" to "c";

-- then

-- outside of a transaction
create unique index concurrently "v_pkey" on "v" ("c", "b");

-- then

-- outside of a transaction
create unique index concurrently "v_b_key" on "v" ("b", "c");

-- then

-- outside of a transaction
create index concurrently "t_b" on "v" ("b", "c");

-- then

alter table "v" drop constraint "t_pkey";
alter table "v" drop constraint "t_b_key";
alter table "v" add constraint "v_pkey" primary key using index "v_pkey";
alter table "v" add constraint "v_b_key" unique using index "v_b_key";

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_t_b";
