-- drop:b: the rows of the table are lost
drop table "b";

-- then

-- outside of a transaction
create index concurrently "b" on "a" ("x");
