/** Members of a club, whose records have types of their own. */
@NullMarked
package club;

import org.jspecify.annotations.NullMarked;
