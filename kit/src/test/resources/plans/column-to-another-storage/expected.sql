alter table "users" alter column "name" set storage main;
alter table "users" alter column "picture" set storage default;
