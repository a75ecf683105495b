/** From records to migrations: snapshots, differences, plans and SQL. */
module dev.virga.kit {
  requires transitive dev.virga;
  requires transitive java.sql;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires info.picocli;

  opens dev.virga.kit.cli to
      com.fasterxml.jackson.databind,
      info.picocli;

  exports dev.virga.kit.ddl;
  exports dev.virga.kit.diff;
  exports dev.virga.kit.manifest;
  exports dev.virga.kit.migrate;
  exports dev.virga.kit.plan;
  exports dev.virga.kit.schema;
  exports dev.virga.kit.snapshot;
}
