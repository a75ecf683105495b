alter table "t" drop constraint "t_x_fkey";
alter table "t" add constraint "t_x_fkey" foreign key ("x") references "b" ("id") on delete cascade on update cascade not valid;

-- then

alter table "t" validate constraint "t_x_fkey";
