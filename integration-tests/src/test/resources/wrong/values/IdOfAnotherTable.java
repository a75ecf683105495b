package wrong.values;

import static dev.virga.sql.Sql.where;

import gallery.WorkId;
import gallery.Works;
import java.util.UUID;

final class IdOfAnotherTable {
  // error: no suitable method found for eq(WorkId) ... WorkId cannot be converted to ArtistId
  Object query = Works.findMany(where(Works.ARTIST_ID.eq(new WorkId(new UUID(0, 1)))));
  // right: Object query = Works.findMany(where(Works.ID.eq(new WorkId(new UUID(0, 1)))));
}
