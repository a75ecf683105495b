/** What the processor's tests share: sources to compile, and the texts that they have to make. */
@NullMarked
package dev.virga.processor.testing;

import org.jspecify.annotations.NullMarked;
