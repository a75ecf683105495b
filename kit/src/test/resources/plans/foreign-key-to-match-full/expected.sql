alter table "posts" drop constraint "posts_author_id_fkey";
alter table "posts" add constraint "posts_author_id_fkey" foreign key ("author_id") references "users" ("id") match full not valid;

-- then

alter table "posts" validate constraint "posts_author_id_fkey";
