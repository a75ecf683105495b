alter table "t" alter column "a" set default 1;
