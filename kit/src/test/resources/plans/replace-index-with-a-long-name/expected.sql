alter index "some_idx_with_a_really_long_name_that_is_nearly_61_chars_long" rename to "replaced_some_idx_with_a_really_long_name_that_is_nearly_61_idx";

-- then

-- outside of a transaction
create index concurrently "some_idx_with_a_really_long_name_that_is_nearly_61_chars_long" on "t" ("b");

-- then

-- outside of a transaction
drop index concurrently if exists "replaced_some_idx_with_a_really_long_name_that_is_nearly_61_idx";
