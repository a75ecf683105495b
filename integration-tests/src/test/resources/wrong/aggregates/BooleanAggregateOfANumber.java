package wrong.aggregates;

import static dev.virga.sql.Aggregates.boolAnd;

import blog.Posts;

final class BooleanAggregateOfANumber {
  // error: required: Condition<S>
  Object expression = boolAnd(Posts.VIEWS);
  // right: Object expression = boolAnd(Posts.VIEWS.gt(1));
}
