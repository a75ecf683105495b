/** Why a request cannot be granted, in words that know neither HTTP nor the database. */
@NullMarked
package conduit.problem;

import org.jspecify.annotations.NullMarked;
