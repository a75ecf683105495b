package wrong.values;

import club.MemberId;
import club.Members;

final class NumberForAnIdOfOnesOwn {
  // error: incompatible types: long cannot be converted to MemberId
  Object query = Members.findById(1L);
  // right: Object query = Members.findById(new MemberId(1L));
}
