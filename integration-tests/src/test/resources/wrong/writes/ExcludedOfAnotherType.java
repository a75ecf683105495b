package wrong.writes;

import static dev.virga.sql.RowVersions.excluded;
import static wrong.Given.NEW_USER;

import blog.Users;

final class ExcludedOfAnotherType {
  // error: no suitable method found for set(NumberExpr<Users,Long>) ... Operand<? super X,String>
  Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.set(excluded(Users.ID)));
  // right: Object query = Users.insert(NEW_USER).onConflict(Users.UNIQUE_EMAIL).doUpdate(Users.BIO.set(excluded(Users.EMAIL)));
}
