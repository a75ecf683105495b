create schema if not exists "shop";
alter table "items" add column "note" text;

create table "shop"."orders" (
  "id" bigint generated always as identity not null,
  constraint "orders_pkey" primary key ("id")
);

comment on column "items"."note" is 'What else there is to say';
comment on table "shop"."orders" is 'Who wants what';
comment on column "shop"."orders"."id" is 'The number on the bill';
