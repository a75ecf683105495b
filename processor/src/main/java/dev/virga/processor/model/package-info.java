/**
 * What the stages of the processor hand on: declarations, as users write them, and scopes, as they
 * are generated. Plain records; of the compiler they know a position to point at.
 */
@NullMarked
package dev.virga.processor.model;

import org.jspecify.annotations.NullMarked;
