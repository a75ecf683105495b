-- drop:b: the rows of the table are lost
drop table "b";

drop type "mood";
