-- outside of a transaction
drop index concurrently if exists "t_b_idx";

-- then

alter index "t_idx" rename to "replaced_t_idx";

-- drop:t.b: the values of the column are lost
alter table "t" drop column "b";

alter index "t_a_idx" rename to "t_idx";

-- then

-- outside of a transaction
create index concurrently "t_a_c_idx" on "t" ("a", "c");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_t_idx";
