alter index "s"."a" rename to "moving_a";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" set schema "s";

alter index "s"."moving_a" rename to "b_id_idx";
