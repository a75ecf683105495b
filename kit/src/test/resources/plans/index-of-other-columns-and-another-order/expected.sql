-- outside of a transaction
drop index concurrently if exists "a_idx";

-- then

-- outside of a transaction
drop index concurrently if exists "a_y_idx";

-- then

-- outside of a transaction
-- missing-index: an index of that name was dropped before, and queries run without it until this one is built. Instead: give the new one another name, and let the old one go afterwards
create index concurrently "a_idx" on "a" ("y", "x");

-- then

-- outside of a transaction
create index concurrently "a_x_idx" on "a" ("x");
