alter type "mood" add value 'GLAD' after 'OK';

-- then

create schema if not exists "s";
alter type "mood" rename to "feeling";
alter type "feeling" set schema "s";

-- breaks-running-code (lock: access exclusive, for a moment): an application that knows the old name fails until it is replaced. Instead: stop it meanwhile, or add the new name first and let the old one go later
alter type "s"."feeling" rename value 'SAD' to 'BLUE';

alter table "t" alter column "a" set default '{BLUE,GLAD}';
alter table "t" alter column "b" set default 'GLAD';
