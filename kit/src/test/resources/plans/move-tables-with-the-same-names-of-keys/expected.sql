create schema if not exists "t";
alter sequence if exists "a_id_seq" rename to "moving_a_id_seq";
alter table "a" rename constraint "a_pkey" to "moving_a_pkey";
alter table "a" rename constraint "a_x_key" to "moving_a_x_key";
alter index "a_idx" rename to "moving_a_idx";
alter sequence if exists "s"."a_id_seq" rename to "moving_moving_a_id_seq";
alter table "s"."a" rename constraint "a_pkey" to "moving_moving_a_pkey";
alter table "s"."a" rename constraint "a_x_key" to "moving_moving_a_x_key";
alter index "s"."a_idx" rename to "moving_moving_a_idx";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename to "b";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "b" set schema "t";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."a" rename to "c";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."c" set schema "t";

alter sequence if exists "t"."moving_a_id_seq" rename to "b_id_seq";
alter index "t"."moving_a_idx" rename to "b_idx";
alter table "t"."b" rename constraint "moving_a_pkey" to "b_pkey";
alter table "t"."b" rename constraint "moving_a_x_key" to "b_x_key";
alter sequence if exists "t"."moving_moving_a_id_seq" rename to "c_id_seq";
alter index "t"."moving_moving_a_idx" rename to "c_idx";
alter table "t"."c" rename constraint "moving_moving_a_pkey" to "c_pkey";
alter table "t"."c" rename constraint "moving_moving_a_x_key" to "c_x_key";
drop schema "s";
