-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "items" rename to "goods";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "goods" rename column "price" to "cost";

alter sequence if exists "items_id_seq" rename to "goods_id_seq";
alter table "goods" rename constraint "items_pkey" to "goods_pkey";
