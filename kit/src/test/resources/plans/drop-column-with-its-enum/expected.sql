-- drop:a.mood: the values of the column are lost
alter table "a" drop column "mood";

drop type "mood";
