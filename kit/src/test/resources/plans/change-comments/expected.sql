comment on table "items" is 'All that is sold';
comment on column "items"."price" is null;
comment on column "items"."amount" is 'In pieces';
