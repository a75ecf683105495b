package wrong.tables;

import static wrong.Given.NEW_USER;

import blog.AuthorStat;
import blog.AuthorStats;
import java.util.List;

final class ValuesOfAnotherRecord {
  // error: equality constraints: AuthorStat ... lower bounds: NewUser
  Object table = AuthorStats.values(List.of(NEW_USER));
  // right: Object table = AuthorStats.values(List.of(new AuthorStat(1, 2, 3)));
}
