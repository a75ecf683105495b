alter table "users" alter column "id" drop default;

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "users" alter column "email" type text;

drop domain "email";

-- drop:numbers: the number that the sequence has come to is lost; where it has another name now, its declaration can say the former one
drop sequence if exists "numbers";

drop extension "citext";
