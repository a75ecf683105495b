create view "b_active" with (security_barrier = true) as
select id, name
from users
where active;

create view "a_names" as
select name from b_active;

comment on view "a_names" is 'Their names';

create materialized view "c_stats" with (fillfactor = 70) as
select name, count(*) as number from a_names group by name;

create unique index "c_stats_name_idx" on "c_stats" ("name");
create index "c_stats_number_idx" on "c_stats" ("number");
comment on materialized view "c_stats" is 'Numbers';
