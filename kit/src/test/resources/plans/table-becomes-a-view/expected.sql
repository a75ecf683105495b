-- drop:ids: the rows of the table are lost
drop table "ids";

create view "ids" as
select id from users;
