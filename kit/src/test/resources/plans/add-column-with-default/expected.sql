alter table "users" add column "views" integer default 0 not null;
alter table "users" add column "created_at" timestamptz default now() not null;
