-- drop:users.home: the values of the column are lost
alter table "users" drop column "home";

-- drop:users.ways: the values of the column are lost
alter table "users" drop column "ways";

drop type "route";
drop type "address";
drop type "mood";
