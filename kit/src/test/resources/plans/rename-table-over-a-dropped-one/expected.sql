-- drop:b: the rows of the table are lost
drop table "b";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename to "b";

alter sequence if exists "a_id_seq" rename to "b_id_seq";
alter table "b" rename constraint "a_pkey" to "b_pkey";
