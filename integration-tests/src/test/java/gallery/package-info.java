/** Records whose components are values of one component: typed keys, and typed values. */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
