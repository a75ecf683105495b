package wrong.running;

import static wrong.Given.db;

import blog.Post;
import blog.User;
import blog.Users;
import java.util.stream.Stream;

final class CopyOutOfAnotherRow {
  // error: inference variable R has incompatible equality constraints Post,User
  Stream<Post> rows = db.copyOut(Users.findMany());
  // right: Stream<User> rows = db.copyOut(Users.findMany());
}
