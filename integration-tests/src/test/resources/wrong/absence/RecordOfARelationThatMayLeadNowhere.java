package wrong.absence;

import blog.Comments;
import wrong.Given.Authored;
import wrong.Given.MaybeAuthored;

final class RecordOfARelationThatMayLeadNowhere {
  // error: no suitable method found for with(OptionalToOne<Comments,Users,User>,Authored::new) ... inference variable A has incompatible bounds ... Optional<User> ... User
  Object query = Comments.findMany().with(Comments.AUTHOR, Authored::new);
  // right: Object query = Comments.findMany().with(Comments.AUTHOR, MaybeAuthored::new);
}
