-- drop:events_2027: the rows of the partition are lost; detach it before, and they stay
drop table "events_2027";
