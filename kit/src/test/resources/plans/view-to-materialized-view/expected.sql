-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "stats";

-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop materialized view "others";

create view "others" as
select id from users;

create materialized view "stats" as
select count(*) as number from users;

create unique index "stats_number_idx" on "stats" ("number");
