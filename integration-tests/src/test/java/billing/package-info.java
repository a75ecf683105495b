@Extension("citext")
@Sequence(value = "bill_numbers", start = 1000, cache = 20)
@Role("accountant")
package billing;

import dev.virga.annotation.Extension;
import dev.virga.annotation.Role;
import dev.virga.annotation.Sequence;
