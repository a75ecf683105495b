alter index "a_idx" rename to "replaced_a_idx";

-- then

-- outside of a transaction
create index concurrently "a_idx" on "a" ("y", "x");

-- then

-- outside of a transaction
create index concurrently "a_x_idx" on "a" ("x");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_a_idx";

-- then

-- outside of a transaction
drop index concurrently if exists "a_y_idx";
