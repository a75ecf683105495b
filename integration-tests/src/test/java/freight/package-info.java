/** What is carried, as records that are spread over columns. */
@NullMarked
package freight;

import org.jspecify.annotations.NullMarked;
