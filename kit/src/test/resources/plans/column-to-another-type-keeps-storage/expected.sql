alter table "users" alter column "name" type text collate "C";
alter table "users" alter column "name" set storage external;
alter table "users" alter column "name" set compression pglz;
