alter table "users" add column "name" text storage main compression pglz collate "C" default 'x' not null;
