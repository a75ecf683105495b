package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Problems;
import java.util.stream.Stream;

/** Checks what tables and columns are said to be about. */
final class Comments {
  private final SqlNames sqlNames;

  Comments(Problems problems) {
    this.sqlNames = new SqlNames(problems);
  }

  void check(Declaration declaration) {
    Stream.concat(
            declaration.comment().stream(),
            declaration.components().stream().flatMap(component -> component.comment().stream()))
        .forEach(comment -> sqlNames.checkComment(comment.value(), comment.position()));
  }
}
