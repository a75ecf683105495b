-- volatile-default (lock: access exclusive): the default is computed for each row that is there. Instead: add the column without a default, set the default, then fill in the rows in batches
alter table "users" add column "token" uuid default gen_random_uuid() not null;
