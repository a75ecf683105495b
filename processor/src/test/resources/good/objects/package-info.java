/** What a package declares. */
@TableDefaults(schema = "shop", prefix = "app_")
@Role("reader")
@Role(value = "auditor", createDatabase = true, createRole = true, inherit = false, renamedFrom = "inspector")
@Extension("citext")
@Extension(value = "hstore", schema = "extensions")
@Sequence("plain_numbers")
@Sequence(value = "invoice_numbers", schema = "billing", type = Sequence.Type.INTEGER, start = 1000, increment = 5, min = 10, max = 2147483647, cache = 20, cycle = true, comment = "Counts \"invoices\"", renamedFrom = "bill_numbers")
@Sequence(value = "countdown", type = Sequence.Type.SMALLINT, increment = -1, min = -32768)
package objects;

import dev.virga.annotation.Extension;
import dev.virga.annotation.Role;
import dev.virga.annotation.Sequence;
import dev.virga.annotation.TableDefaults;
