alter table "posts" add constraint "posts_author_id_fkey" foreign key ("author_id") references "users" ("id") deferrable initially deferred not valid;

-- then

alter table "posts" validate constraint "posts_author_id_fkey";
