@TableDefaults(schema = "crm", prefix = "crm_")
package domained;

import dev.virga.annotation.TableDefaults;
