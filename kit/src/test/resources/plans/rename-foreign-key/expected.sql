alter table "posts" rename constraint "posts_user_id_fkey" to "posts_author_fkey";
