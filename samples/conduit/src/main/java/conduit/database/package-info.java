/** The database that the application runs on, and its tables. */
@NullMarked
package conduit.database;

import org.jspecify.annotations.NullMarked;
