-- outside of a transaction
drop index concurrently if exists "posts_user_id_idx";

-- then

alter table "posts" drop constraint "posts_user_id_fkey";

-- drop:users: the rows of the table are lost
drop table "users";

-- drop:posts.user_id: the values of the column are lost
alter table "posts" drop column "user_id";
