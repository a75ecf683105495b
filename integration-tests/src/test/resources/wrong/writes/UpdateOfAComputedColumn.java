package wrong.writes;

import store.Wares;

final class UpdateOfAComputedColumn {
  // error: cannot find symbol ... method set(String)
  Object query = Wares.update(Wares.SOUGHT.set("lamp")).everyRow();
  // right: Object query = Wares.update(Wares.NAME.set("lamp")).everyRow();
}
