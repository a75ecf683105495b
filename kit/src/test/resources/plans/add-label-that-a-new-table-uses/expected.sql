alter type "mood" add value 'it''s' after 'HAPPY';

-- then

create table "pets" (
  "id" bigint generated always as identity not null,
  "mood" "mood" default 'it''s' not null,
  constraint "pets_pkey" primary key ("id")
);
