package wrong.results;

import static wrong.Given.db;

import blog.Post;
import blog.Posts;
import blog.User;
import blog.Users;
import java.util.List;

final class BatchReadsAnotherType {
  // error: incompatible types: inference variable R has incompatible bounds ... List<Post> ... List<User>
  List<Post> rows = db.batch(Users.findMany(), Posts.count(), (users, posts) -> users);
  // right: List<User> rows = db.batch(Users.findMany(), Posts.count(), (users, posts) -> users);
}
