alter type "mood" add value 'GLAD' after 'HAPPY';

-- then

alter type "mood" rename to "feeling";
alter table "people" alter column "mood" set default 'GLAD';
