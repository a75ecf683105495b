-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "w";

-- drops-view (lock: access exclusive): queries of the view wait, and fail where it does not come again; rights on it that were granted by hand are gone. Instead: a view of another name beside it, which the application reads before the old one goes; and the rights granted again
drop view "v";

alter table "a" rename constraint "a_pkey" to "replaced_a_pkey";

create view "v" as
select id, k from a group by id, k;

create view "w" as
select k from v;

-- then

-- outside of a transaction
create unique index concurrently "a_pkey" on "a" ("id", "k");

-- then

alter table "a" drop constraint "replaced_a_pkey";
alter table "a" add constraint "a_pkey" primary key using index "a_pkey";
