/** What all controllers need: who asks, what is in the request, and how errors are told. */
@NullMarked
package conduit.web;

import org.jspecify.annotations.NullMarked;
