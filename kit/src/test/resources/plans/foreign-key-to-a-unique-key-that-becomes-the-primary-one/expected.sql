alter table "posts" drop constraint "posts_user_code_fkey";
alter table "users" drop constraint "users_pkey";
alter table "users" drop constraint "users_code_key";

-- then

-- outside of a transaction
-- unique:users_pkey: rows with equal values stop the migration
create unique index concurrently "users_pkey" on "users" ("code");

-- then

alter table "users" add constraint "users_pkey" primary key using index "users_pkey";
alter table "posts" add constraint "posts_user_code_fkey" foreign key ("user_code") references "users" ("code") not valid;

-- then

alter table "posts" validate constraint "posts_user_code_fkey";
