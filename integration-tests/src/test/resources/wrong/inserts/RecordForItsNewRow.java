package wrong.inserts;

import blog.Follow;
import blog.Follows;
import blog.NewFollow;
import java.time.Instant;

final class RecordForItsNewRow {
  // error: no suitable method found for insert(Follow) ... Follow cannot be converted to NewFollow
  Object query = Follows.insert(new Follow(1, 2, Instant.EPOCH));
  // right: Object query = Follows.insert(NewFollow.followerId(1).followedId(2).createdAt(Instant.EPOCH));
}
