-- drop:t.z: the values of the column are lost; or is it renamed, to one of a?
alter table "t" drop column "z";

create domain "c" as text;
create domain "b" as "c";
create domain "a" as "b";
alter table "t" add column "a" "a";
drop domain "z";
drop domain "y";
