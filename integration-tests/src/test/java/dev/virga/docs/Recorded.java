package dev.virga.docs;

import static java.util.stream.Collectors.joining;

import dev.virga.Database;
import dev.virga.testing.RoundTrips;
import dev.virga.testing.TestDatabase;

/** A database that writes down what is sent to it, as the pages show it. */
final class Recorded {
  private final TestDatabase database;
  private final RoundTrips roundTrips = new RoundTrips();

  Recorded(TestDatabase database) {
    this.database = database;
  }

  Database database() {
    return Database.of(roundTrips.recorded(database.dataSource()));
  }

  /** Asserts that the pages show what was sent since the last call, or since the test began. */
  void shows(String snippet) {
    String sent = roundTrips.texts().stream().map(SqlLayout::of).collect(joining(";\n", "", "\n"));
    forget();
    Page.requireShown(snippet, sent);
  }

  /** Forgets what was sent so far. */
  void forget() {
    roundTrips.clear();
  }
}
