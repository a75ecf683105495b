-- outside of a transaction
drop index concurrently if exists "blog"."i";
