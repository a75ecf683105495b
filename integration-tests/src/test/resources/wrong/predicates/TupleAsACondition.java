package wrong.predicates;

import static dev.virga.sql.Sql.tuple;
import static dev.virga.sql.Sql.where;

import blog.Posts;

final class TupleAsACondition {
  // error: required: Condition<? super S>,Condition<? super S>[] ... found: TupleExpr<Posts,Tuple.Of2<Long,String>>
  Object query = Posts.findMany(where(tuple(Posts.ID, Posts.TITLE)));
  // right: Object query = Posts.findMany(where(tuple(Posts.ID, Posts.VIEWS).ge(tuple(Posts.AUTHOR_ID, Posts.VIEWS))));
}
