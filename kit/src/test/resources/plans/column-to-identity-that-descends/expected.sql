alter table "users" alter column "id" add generated always as identity (start -100 increment -1);
select setval(pg_get_serial_sequence('"users"', 'id'), least(min("id") - 1, -100), false) from "users";
