alter table "t" add constraint "t_boss_fkey" foreign key ("boss") references "t" ("id") not valid;

-- then

alter table "t" validate constraint "t_boss_fkey";
