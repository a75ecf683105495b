@TableDefaults(schema = "crm", prefix = "crm_")
@org.jspecify.annotations.NullMarked
package composed;

import dev.virga.annotation.TableDefaults;
