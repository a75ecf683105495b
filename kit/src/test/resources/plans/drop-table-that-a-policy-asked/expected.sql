drop policy "members" on "notes";

-- drop:members: the rows of the table are lost
drop table "members";

create policy "members" on "notes" using (age > 1);
