package wrong.raw;

import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.from;

import blog.Posts;
import dev.virga.codec.Codecs;

final class TextWithoutAType {
  // error: required: Selectable<? super Posts,R> ... found: RawExpr<Object>
  Object query = from(Posts.POSTS).select(sql("1"));
  // right: Object query = from(Posts.POSTS).select(sql("1").as(Codecs.INTEGER));
}
