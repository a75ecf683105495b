alter table "posts" add column "user_id" bigint;
alter table "posts" add constraint "posts_user_id_check" check (user_id > 0) not valid;
alter table "posts" add constraint "posts_user_id_fkey" foreign key ("user_id") references "users" ("id") not valid;

-- then

-- outside of a transaction
create unique index concurrently "posts_user_id_key" on "posts" ("user_id");

-- then

-- outside of a transaction
create index concurrently "posts_user_id_id_idx" on "posts" ("user_id", "id");

-- then

alter table "posts" validate constraint "posts_user_id_check";
alter table "posts" validate constraint "posts_user_id_fkey";

-- then

alter table "posts" add constraint "posts_user_id_key" unique using index "posts_user_id_key";
