alter policy "mine" on "notes" to public using (age > 2) with check (age > 3);
