/**
 * A depot: tables of two schemas, with keys of several columns, and foreign keys to a key that is
 * not the primary one.
 */
@NullMarked
package depot;

import org.jspecify.annotations.NullMarked;
