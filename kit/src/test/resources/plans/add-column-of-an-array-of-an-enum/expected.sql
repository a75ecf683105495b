create type "mood" as enum ('SAD', 'OK', 'HAPPY');
alter table "people" add column "moods" "mood"[] default '{}' not null;
