-- drop:events: the rows of the table are lost
drop table "events";
