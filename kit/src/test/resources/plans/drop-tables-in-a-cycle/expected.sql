alter table "chicken" drop constraint "chicken_egg_id_fkey";

-- drop:egg: the rows of the table are lost
drop table "egg";

-- drop:chicken: the rows of the table are lost
drop table "chicken";
