alter sequence if exists "a_id_seq" rename to "moving_a_id_seq";
alter table "a" rename constraint "a_pkey" to "moving_a_pkey";
alter index "a_idx" rename to "moving_a_idx";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "s"."a" rename to "d";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" set schema "s";

alter sequence if exists "s"."a_id_seq" rename to "d_id_seq";
alter index "s"."a_idx" rename to "d_idx";
alter table "s"."d" rename constraint "a_pkey" to "d_pkey";
alter table "s"."d" rename constraint "a_y_key" to "d_y_key";
alter sequence if exists "s"."moving_a_id_seq" rename to "a_id_seq";
alter index "s"."moving_a_idx" rename to "a_idx";
alter table "s"."a" rename constraint "moving_a_pkey" to "a_pkey";
