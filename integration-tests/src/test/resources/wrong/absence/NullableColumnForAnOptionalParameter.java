package wrong.absence;

import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;

import blog.PostQueries.Line;
import blog.Users;

final class NullableColumnForAnOptionalParameter {
  // error: no suitable method found for row(Line::new,TextColumn.Updatable<Users>,TextColumn.Updatable<Users>) ... inference variable B has incompatible bounds ... String ... Optional<String>
  Object query = Users.findMany().select(row(Line::new, Users.USERNAME, Users.BIO));
  // right: Object query = Users.findMany().select(row(Line::new, Users.USERNAME, optional(Users.BIO)));
}
