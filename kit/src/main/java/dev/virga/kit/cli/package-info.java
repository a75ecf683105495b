/**
 * The kit as a command line: {@code virga generate --name "add bio"}.
 *
 * <p>It reads its options with picocli, which brings the help, the completion and the messages for
 * options that are wrong.
 */
@NullMarked
package dev.virga.kit.cli;

import org.jspecify.annotations.NullMarked;
