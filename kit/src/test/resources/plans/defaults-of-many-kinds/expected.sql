alter table "t" alter column "a" set default E'a\nb\\';
alter table "t" alter column "b" set default '{}';
alter table "t" alter column "c" set default (array['x', 'y']);
alter table "t" alter column "d" set default '2 hours';
alter table "t" alter column "e" set default '2026-01-01';
alter table "t" alter column "f" set default -1.50;
alter table "t" alter column "g" set default (now() + '1 day');
alter table "t" alter column "h" set default (not false);
