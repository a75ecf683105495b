package wrong.versions;

import gallery.Captions;

final class UpdateWithoutTheVersion {
  // error: cannot find symbol ... method where(Condition<Captions>)
  Object query = Captions.update(Captions.TEXT.set("x")).where(Captions.WORK_NUMBER.eq(1L));
  // right: Object query = Captions.update(Captions.TEXT.set("x")).ofAnyVersion().where(Captions.WORK_NUMBER.eq(1L));
}
