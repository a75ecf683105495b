-- outside of a transaction
drop index concurrently "b";

-- then

create table "b" (
  "id" bigint not null
);
