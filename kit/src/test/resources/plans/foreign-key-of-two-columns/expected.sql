alter table "b" add constraint "b_x_y_fkey" foreign key ("x", "y") references "a" ("x", "y") not valid;

-- then

alter table "b" validate constraint "b_x_y_fkey";
