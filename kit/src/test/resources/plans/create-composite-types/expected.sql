create type "mood" as enum ('SAD', 'FINE');
create domain "zip" as text;

create type "address" as (
  "street" text collate "C",
  "zip" "zip"
);

comment on type "address" is 'Where';
comment on column "address"."street" is 'In words';

create type "route" as (
  "stops" "address"[],
  "mood" "mood"
);

alter table "users" add column "home" "address";
alter table "users" add column "ways" "route"[];
