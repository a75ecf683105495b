package wrong.inserts;

import blog.Follows;
import blog.NewFollow;

final class PartOfAKeyMissing {
  // error: no suitable method found for insert(NewFollow.FollowedId<NewFollow>) ... NewFollow.FollowedId<NewFollow> cannot be converted to NewFollow
  Object query = Follows.insert(NewFollow.followerId(1));
  // right: Object query = Follows.insert(NewFollow.followerId(1).followedId(2));
}
