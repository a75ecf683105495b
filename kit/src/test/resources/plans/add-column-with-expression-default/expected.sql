alter table "users" add column "day" date default (now() at time zone 'utc');
