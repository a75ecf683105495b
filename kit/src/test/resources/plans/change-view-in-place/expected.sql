create or replace view "active_users" as
select id
from users
where active and id > 0
order by id;
