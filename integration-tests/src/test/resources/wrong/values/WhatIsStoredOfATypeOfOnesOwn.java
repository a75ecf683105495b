package wrong.values;

import static dev.virga.sql.Sql.where;

import club.Email;
import club.Members;

final class WhatIsStoredOfATypeOfOnesOwn {
  // error: no suitable method found for eq(String) ... String cannot be converted to Email
  Object query = Members.findFirst(where(Members.EMAIL.eq("ann@club.test")));
  // right: Object query = Members.findFirst(where(Members.EMAIL.eq(new Email("ann@club.test"))));
}
