-- outside of a transaction
drop index concurrently "blog"."i";
