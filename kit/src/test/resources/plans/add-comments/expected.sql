comment on table "items" is 'What is sold, and isn''t given away';
comment on column "items"."price" is 'In cents';
