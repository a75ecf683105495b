alter table "items" drop column "total";

-- drop:items.amount: the values of the column are lost
alter table "items" drop column "amount";
