-- rebuilds-indexes (lock: access exclusive): the indexes over the column are built anew, in another order. Instead: add a column of the other collation beside it, copy the values in batches, then change their names
alter table "users" alter column "name" type varchar(9);
