alter sequence if exists "s"."a_id_seq" rename to "moving_a_id_seq";
alter table "s"."a" rename constraint "a_pkey" to "moving_a_pkey";
alter table "s"."a" rename constraint "a_x_key" to "moving_a_x_key";
alter index "s"."a_idx" rename to "moving_a_idx";
alter sequence if exists "a_id_seq" rename to "moving_moving_a_id_seq";
alter table "a" rename constraint "a_pkey" to "moving_moving_a_pkey";
alter table "a" rename constraint "a_x_key" to "moving_moving_a_x_key";
alter index "a_idx" rename to "moving_moving_a_idx";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename to "moving_a";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."a" set schema "public";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "moving_a" rename to "moving_moving_a";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "moving_moving_a" set schema "s";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."moving_moving_a" rename to "a";

alter sequence if exists "moving_a_id_seq" rename to "a_id_seq";
alter index "moving_a_idx" rename to "a_idx";
alter table "a" rename constraint "moving_a_pkey" to "a_pkey";
alter table "a" rename constraint "moving_a_x_key" to "a_x_key";
alter sequence if exists "s"."moving_moving_a_id_seq" rename to "a_id_seq";
alter index "s"."moving_moving_a_idx" rename to "a_idx";
alter table "s"."a" rename constraint "moving_moving_a_pkey" to "a_pkey";
alter table "s"."a" rename constraint "moving_moving_a_x_key" to "a_x_key";
