package wrong.running;

import static wrong.Given.db;

import blog.Post;
import blog.User;
import blog.Users;
import java.util.List;

final class ForEachBatchOfAnotherRow {
  // error: inference variable R has incompatible equality constraints Post,User
  long rows = db.forEachBatch(Users.findMany(), 100, (List<Post> posts) -> {});
  // right: long rows = db.forEachBatch(Users.findMany(), 100, (List<User> users) -> {});
}
