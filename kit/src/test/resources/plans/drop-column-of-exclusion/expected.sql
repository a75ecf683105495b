alter table "users" drop constraint "users_span_excl";

-- drop:users.age: the values of the column are lost
alter table "users" drop column "age";
