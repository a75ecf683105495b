alter table "posts" drop constraint "posts_user_id_fkey";

-- drop:users: the rows of the table are lost
drop table "users";
