-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter sequence "counter" rename to "numbers";

alter domain "mail" rename to "email";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter view "everybody" rename to "all_users";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter materialized view "stats" rename to "numbers_of_users";

alter sequence "numbers" increment 3;
alter domain "email" add constraint "email_check" check (value <> '') not valid;
comment on view "all_users" is 'All of them';

-- then

alter domain "email" validate constraint "email_check";
