alter table "users" alter column "id" set increment 10;
