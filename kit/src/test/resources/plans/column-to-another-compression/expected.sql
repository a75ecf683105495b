alter table "users" alter column "name" set compression pglz;
alter table "users" alter column "picture" set compression default;
