package wrong.running;

import static wrong.Given.db;

import dev.virga.Database;

final class ReplicasWithoutAPrimary {
  // error: required: Database ... found: no arguments
  static final Database DB = Database.withReplicas();
  // right: static final Database DB = Database.withReplicas(db);
}
