drop trigger "touch" on "notes";

-- drop:notes.body: the values of the column are lost
alter table "notes" drop column "body";

create trigger touch before update on notes
for each row execute function touch();
