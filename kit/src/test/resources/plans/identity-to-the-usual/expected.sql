alter table "users" alter column "id" set increment 1 set no maxvalue set start 1 set cache 1 set no cycle;
