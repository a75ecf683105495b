/**
 * Reads JSON that the kit's own tools wrote: strictly, and with errors that name the place in the
 * file.
 *
 * <p>Jackson does the parsing. The kit is a tool and no part of what an application runs for its
 * queries, and by hand, errors as exact as these would take as much code as the rest of the kit.
 */
@NullMarked
package dev.virga.kit.json;

import org.jspecify.annotations.NullMarked;
