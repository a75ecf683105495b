/** A register of people, whose columns are of domains. */
@TableDefaults(schema = "people")
@NullMarked
package registry;

import dev.virga.annotation.TableDefaults;
import org.jspecify.annotations.NullMarked;
