/** What articles are about. */
@NullMarked
package conduit.tags;

import org.jspecify.annotations.NullMarked;
