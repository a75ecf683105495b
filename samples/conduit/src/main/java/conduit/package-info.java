/**
 * Conduit, a place to publish articles: the RealWorld API.
 *
 * <p>Each feature is a package: its records, a repository that alone knows the database, a service
 * that knows the rules, and a controller that knows HTTP. {@link conduit.Application} puts them
 * together, {@link conduit.Conduit} starts it.
 */
@NullMarked
package conduit;

import org.jspecify.annotations.NullMarked;
