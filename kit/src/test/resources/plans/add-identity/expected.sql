alter table "t" alter column "a" drop default;
alter table "t" alter column "a" add generated always as identity;
select setval(pg_get_serial_sequence('"t"', 'a'), coalesce(max("a"), 0) + 1, false) from "t";
