alter table "b"."posts" add constraint "posts_u_fkey" foreign key ("u") references "a"."users" ("id") not valid;

-- then

alter table "b"."posts" validate constraint "posts_u_fkey";
