drop policy "mine" on "notes";
create policy "mine" on "notes" using (age > 1);
