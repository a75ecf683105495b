-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "a" rename column "x" to "z";

alter index "a_x_y_idx" rename to "a_z_y_idx";
alter table "a" rename constraint "a_y_x_key" to "a_y_z_key";
