package wrong.versions;

import gallery.Captions;

final class UpdateByIdWithoutTheVersion {
  // error: no suitable method found for updateById(int,String,Assignment<Captions>)
  Object query = Captions.updateById(1, "en", Captions.TEXT.set("x"));
  // right: Object query = Captions.updateById(1, "en", 1, Captions.TEXT.set("x"));
}
