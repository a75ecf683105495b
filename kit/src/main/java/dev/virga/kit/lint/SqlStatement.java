package dev.virga.kit.lint;

import java.util.List;

/**
 * A statement of a file. Immutable.
 *
 * @param words its tokens
 * @param comments the comments between the statement before it and its end
 * @param line the line that it begins at
 */
record SqlStatement(Words words, List<Comment> comments, int line) {
  SqlStatement {
    comments = List.copyOf(comments);
  }
}
