package wrong.inserts;

import hotel.NewRoom;
import hotel.Rooms;

final class UpsertOnADeferrableKey {
  // error: cannot find symbol ... variable UNIQUE_FLOOR_POSITION
  Object query = Rooms.insert(NewRoom.floor(1).position(2)).onConflict(Rooms.UNIQUE_FLOOR_POSITION).doNothing();
  // right: Object query = Rooms.insert(NewRoom.floor(1).position(2)).onConflictDoNothing();
}
