alter table "posts" drop constraint "posts_user_code_fkey";
alter table "users" rename constraint "users_pkey" to "replaced_users_pkey";

-- then

-- outside of a transaction
create unique index concurrently "users_pkey" on "users" ("code");

-- then

alter table "users" drop constraint "replaced_users_pkey";
alter table "users" drop constraint "users_code_key";
alter table "users" add constraint "users_pkey" primary key using index "users_pkey";
alter table "posts" add constraint "posts_user_code_fkey" foreign key ("user_code") references "users" ("code") not valid;

-- then

alter table "posts" validate constraint "posts_user_code_fkey";
