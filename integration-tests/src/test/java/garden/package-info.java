/** What grows in a garden, in types of extensions. */
@NullMarked
package garden;

import org.jspecify.annotations.NullMarked;
