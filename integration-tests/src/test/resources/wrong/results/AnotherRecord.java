package wrong.results;

import static wrong.Given.db;

import blog.Post;
import blog.User;
import blog.Users;
import java.util.List;

final class AnotherRecord {
  // error: incompatible types: inference variable R has incompatible bounds ... List<User> ... List<Post>
  List<Post> rows = db.run(Users.findMany());
  // right: List<User> rows = db.run(Users.findMany());
}
