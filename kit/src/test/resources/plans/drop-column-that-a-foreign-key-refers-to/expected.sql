alter table "posts" drop constraint "posts_user_code_fkey";
alter table "users" drop constraint "users_code_key";

-- drop:users.code: the values of the column are lost
alter table "users" drop column "code";
