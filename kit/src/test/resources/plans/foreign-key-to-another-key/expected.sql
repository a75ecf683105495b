alter table "posts" drop constraint "posts_user_id_fkey";
alter table "posts" add constraint "posts_user_id_fkey" foreign key ("user_id") references "users" ("code") not valid;

-- then

alter table "posts" validate constraint "posts_user_id_fkey";
