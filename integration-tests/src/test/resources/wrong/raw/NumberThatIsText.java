package wrong.raw;

import static dev.virga.sql.RawSql.sql;

import dev.virga.codec.Codecs;

final class NumberThatIsText {
  // error: required: Codec<V> ... found: Codec<String>
  Object number = sql("1").asNumber(Codecs.TEXT);
  // right: Object number = sql("1").asNumber(Codecs.LONG);
}
