alter type "mood" add value 'GLAD' after 'HAPPY';

-- then

alter table "people" alter column "mood" set default 'GLAD';
