-- drop:people.mood: the values of the column are lost
alter table "people" drop column "mood";

drop type "mood";
