alter table "users" alter column "id" set increment 5 set maxvalue 100000 set start 10 set cache 20 set cycle;
