/** Tables with columns of composite types, in a schema of their own. */
@TableDefaults(schema = "post")
@NullMarked
package parcels;

import dev.virga.annotation.TableDefaults;
import org.jspecify.annotations.NullMarked;
