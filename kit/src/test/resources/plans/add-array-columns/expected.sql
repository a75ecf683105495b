alter table "people" add column "tags" text[];
alter table "people" add column "scores" integer[] default '{}' not null;
