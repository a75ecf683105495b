/** Tables whose columns say more than the types of their components. */
@NullMarked
package store;

import org.jspecify.annotations.NullMarked;
