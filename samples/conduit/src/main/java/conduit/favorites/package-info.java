/** Which articles users like. */
@NullMarked
package conduit.favorites;

import org.jspecify.annotations.NullMarked;
