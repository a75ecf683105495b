@TableDefaults(columns = TableDefaults.ColumnNames.AS_DECLARED)
package weather;

import dev.virga.annotation.TableDefaults;
