alter table "a" drop constraint "a_b_id_fkey";

-- drop:a.b_id: the values of the column are lost
alter table "a" drop column "b_id";

alter table "b" add column "a_id" bigint;
alter table "b" add constraint "b_a_id_fkey" foreign key ("a_id") references "a" ("id") not valid;

-- then

alter table "b" validate constraint "b_a_id_fkey";
