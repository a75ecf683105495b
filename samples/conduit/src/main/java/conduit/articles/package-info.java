/** Articles: published, listed, changed and deleted. */
@NullMarked
package conduit.articles;

import org.jspecify.annotations.NullMarked;
