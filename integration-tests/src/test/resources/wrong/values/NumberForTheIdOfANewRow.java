package wrong.values;

import gallery.NewWork;
import gallery.WorkId;
import java.util.UUID;

final class NumberForTheIdOfANewRow {
  // error: incompatible types: long cannot be converted to ArtistId
  Object row = NewWork.id(new WorkId(new UUID(0, 1))).artistId(1L);
  // right: Object row = NewWork.id(new WorkId(new UUID(0, 1))).artistId(new gallery.ArtistId(1L));
}
