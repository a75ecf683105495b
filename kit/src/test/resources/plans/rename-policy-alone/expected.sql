alter policy "mine" on "notes" rename to "own";
