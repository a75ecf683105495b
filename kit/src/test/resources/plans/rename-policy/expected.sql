drop policy "mine" on "notes";
alter policy "yours" on "notes" to public using (age > 1);
create policy "odd name" on "notes" using (age > 2);
