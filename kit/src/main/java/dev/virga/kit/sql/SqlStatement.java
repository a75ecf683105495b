package dev.virga.kit.sql;

import java.util.List;

/**
 * A statement of a file. Immutable.
 *
 * @param words its tokens
 * @param comments the comments between the statement before it and its end
 * @param line the line that it begins at
 */
public record SqlStatement(Words words, List<Comment> comments, int line) {
  /** Copies the list. */
  public SqlStatement {
    comments = List.copyOf(comments);
  }
}
