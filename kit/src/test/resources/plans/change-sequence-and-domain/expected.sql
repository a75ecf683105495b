alter sequence "numbers" as bigint increment 1 maxvalue 900 start 7 cycle;
alter domain "email" drop constraint "email_check";
alter domain "email" drop constraint "email_length";
alter domain "email" drop default;
alter domain "email" add constraint "email_check" check (value like '_%@%') not valid;
alter domain "email" add constraint "email_start" check (value not like '@%') not valid;
comment on sequence "shop"."others" is 'New';
comment on domain "email" is 'Where';

-- then

alter domain "email" validate constraint "email_check";
alter domain "email" validate constraint "email_start";
