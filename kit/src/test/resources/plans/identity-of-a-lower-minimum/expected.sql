alter table "users" alter column "id" set minvalue -5 set start -5;
