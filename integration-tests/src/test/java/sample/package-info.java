/** Records with a component of each type that a record may have, and one with many of them. */
@NullMarked
package sample;

import org.jspecify.annotations.NullMarked;
