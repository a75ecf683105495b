-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "employees" rename to "staff";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter table "staff" rename column "boss" to "chief";

alter table "staff" rename constraint "employees_pkey" to "staff_pkey";
alter table "staff" rename constraint "employees_boss_fkey" to "staff_chief_fkey";
