alter table "t" alter column "a" drop default;
alter table "t" alter column "a" type varchar(20);
alter table "t" alter column "a" set default 'x';
