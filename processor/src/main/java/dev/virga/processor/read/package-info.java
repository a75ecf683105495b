/**
 * From the compiler to the model: the only package that sees elements, types and annotations of the
 * compiler. It also takes problems back to it, because only it knows what a position is.
 */
@NullMarked
package dev.virga.processor.read;

import org.jspecify.annotations.NullMarked;
