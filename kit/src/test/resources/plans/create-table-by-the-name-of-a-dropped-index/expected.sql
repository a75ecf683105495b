-- outside of a transaction
drop index concurrently if exists "b";

-- then

create table "b" (
  "id" bigint not null
);
