alter table "users" alter column "id" add generated always as identity (start 100 increment 10 cache 10);
select setval(pg_get_serial_sequence('"users"', 'id'), greatest(max("id") + 10, 100), false) from "users";
