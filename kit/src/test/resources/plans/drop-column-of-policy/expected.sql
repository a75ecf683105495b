drop policy "mine" on "notes";

-- drop:notes.age: the values of the column are lost
alter table "notes" drop column "age";

create policy "mine" on "notes" using (id > 1);
