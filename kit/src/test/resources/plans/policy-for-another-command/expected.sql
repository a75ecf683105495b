drop policy "mine" on "notes";
create policy "mine" on "notes" as restrictive for select using (age > 1);
