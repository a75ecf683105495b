create table "users" (
  "id" bigint generated always as identity (start 1000 increment 10 maxvalue 99999 cache 5 cycle) not null,
  "email" text not null,
  constraint "users_pkey" primary key ("id")
);
