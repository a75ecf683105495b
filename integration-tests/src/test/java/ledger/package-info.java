@TableDefaults(schema = "books", prefix = "ledger_")
package ledger;

import dev.virga.annotation.TableDefaults;
