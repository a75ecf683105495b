-- outside of a transaction
create index concurrently "posts_a_idx" on "blog"."posts" ("a");

-- then

-- outside of a transaction
create index concurrently "posts_b_idx" on "blog"."posts" ("b");
