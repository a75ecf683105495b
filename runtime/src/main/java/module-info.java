/** Typesafe queries on PostgreSQL for plain records. */
module dev.virga {
  requires transitive java.sql;
  requires transitive org.jspecify;
  requires transitive com.google.errorprone.annotations;
  requires transitive com.zaxxer.hikari;
  requires org.postgresql.jdbc;
  requires static com.fasterxml.jackson.databind;

  exports dev.virga;
  exports dev.virga.annotation;
  exports dev.virga.codec;
  exports dev.virga.render;
  exports dev.virga.schema;
  exports dev.virga.sql;
  exports dev.virga.sql.ast;
  exports dev.virga.type;

  uses dev.virga.codec.JsonMapper;
}
