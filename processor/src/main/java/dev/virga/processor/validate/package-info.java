/**
 * From declarations to scopes: finds what is wrong, each problem at the narrowest place and with
 * the way out, and resolves what records say of each other.
 */
@NullMarked
package dev.virga.processor.validate;

import org.jspecify.annotations.NullMarked;
