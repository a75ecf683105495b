/** Users as others see them, and who follows whom. */
@NullMarked
package conduit.profiles;

import org.jspecify.annotations.NullMarked;
