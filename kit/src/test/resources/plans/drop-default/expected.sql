alter table "t" alter column "a" drop default;
