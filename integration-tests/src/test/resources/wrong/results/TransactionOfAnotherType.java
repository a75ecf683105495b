package wrong.results;

import static wrong.Given.db;

import blog.Posts;

final class TransactionOfAnotherType {
  // error: incompatible types: inference variable R has incompatible bounds ... String ... Long,R
  String title = db.transaction(() -> db.run(Posts.count()));
  // right: long count = db.transaction(() -> db.run(Posts.count()));
}
