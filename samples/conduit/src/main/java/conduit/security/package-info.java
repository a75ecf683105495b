/** Passwords and tokens. */
@NullMarked
package conduit.security;

import org.jspecify.annotations.NullMarked;
