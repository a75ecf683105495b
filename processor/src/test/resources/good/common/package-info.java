@TableDefaults(schema = "office", prefix = "app_", columns = TableDefaults.ColumnNames.AS_DECLARED)
package common;

import dev.virga.annotation.TableDefaults;
