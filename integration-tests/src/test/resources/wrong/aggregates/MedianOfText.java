package wrong.aggregates;

import static dev.virga.sql.Aggregates.percentileCont;

import blog.Posts;

final class MedianOfText {
  // error: required: double,Operand<S,? extends Number>
  Object expression = percentileCont(0.5, Posts.TITLE);
  // right: Object expression = percentileCont(0.5, Posts.VIEWS);
}
