alter index "t_y" rename to "replaced_t_y";
alter index "t_x" rename to "t_y";

-- then

-- outside of a transaction
create index concurrently "t_x" on "t" ("b", "a");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_t_y";
