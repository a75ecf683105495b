package wrong.paging;

import static wrong.Given.db;

import blog.Post;
import blog.User;
import blog.Users;
import dev.virga.Page;

final class PageOfAnotherRecord {
  // error: equality constraints: Page<User> ... bounds: Page<Post>
  Page<Post> page = db.run(Users.findMany().page(2));
  // right: Page<User> page = db.run(Users.findMany().page(2));
}
