-- drop:people.moods: the values of the column are lost
alter table "people" drop column "moods";

drop type "mood";
