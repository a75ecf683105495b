alter table "a" drop constraint "a_b_id_fkey";

-- drop:s.b: the rows of the table are lost
drop table "s"."b";

-- drop:a: the rows of the table are lost
drop table "a";

drop type "mood";
drop schema "s";
