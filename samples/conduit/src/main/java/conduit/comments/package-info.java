/** What users say about articles. */
@NullMarked
package conduit.comments;

import org.jspecify.annotations.NullMarked;
