/** Registration, login and accounts. */
@NullMarked
package conduit.users;

import org.jspecify.annotations.NullMarked;
