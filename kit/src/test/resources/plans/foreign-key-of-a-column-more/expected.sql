alter table "posts" drop constraint "posts_user_id_fkey";
alter table "posts" add constraint "posts_tenant_user_id_fkey" foreign key ("tenant", "user_id") references "users" ("tenant", "id") on delete cascade not valid;

-- then

alter table "posts" validate constraint "posts_tenant_user_id_fkey";
