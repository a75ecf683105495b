package wrong.windows;

import static dev.virga.sql.Windows.orderedBy;

import blog.Posts;

final class ColumnAsAnOrder {
  // error: required: Ordering<? super S>[] ... found: NumberColumn<Posts,Long>
  Object window = orderedBy(Posts.ID);
  // right: Object window = orderedBy(Posts.ID.asc());
}
