-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename to "moving_a";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "b" rename to "a";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "moving_a" rename to "b";

alter sequence if exists "a_id_seq" rename to "moving_a_id_seq";
alter sequence if exists "b_id_seq" rename to "a_id_seq";
alter sequence if exists "moving_a_id_seq" rename to "b_id_seq";
alter table "b" rename constraint "a_pkey" to "moving_a_pkey";
alter table "a" rename constraint "b_pkey" to "a_pkey";
alter table "b" rename constraint "moving_a_pkey" to "b_pkey";
