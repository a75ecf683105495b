create view "w" as
select id from a where id > 1;

create or replace view "v" as
select id from a where id in (select id from w);
