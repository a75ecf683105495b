-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "of_names";

-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "names";

-- rewrites-table (lock: access exclusive): every row is written anew. Instead: add a column beside it, copy the values in batches, then change their names
alter table "users" alter column "id" type bigint;

alter table "users" alter column "name" type text;

create view "names" as
select id, name from users;

create view "of_names" as
select name from names;
