-- drop:people.mood: the values of the column are lost
alter table "people" drop column "mood";

alter type "mood" rename to "dropped_mood";
alter type "state" rename to "mood";
drop type "dropped_mood";
