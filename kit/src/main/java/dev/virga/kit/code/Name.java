package dev.virga.kit.code;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import java.util.List;
import java.util.Optional;

/**
 * A name at the beginning of words, and what comes behind it.
 *
 * @param name the name, with its schema where that is said
 * @param rest what comes behind it
 */
record Name(QualifiedName name, Words rest) {
  static Name at(Words words, int end) {
    List<Token> tokens = words.tokens();
    if (tokens.isEmpty() || !tokens.get(0).isName()) {
      throw new UnreadableException(
          "a name is missing", tokens.isEmpty() ? end : tokens.get(0).start());
    }
    boolean qualified = tokens.size() > 2 && tokens.get(1).is(".") && tokens.get(2).isName();
    return qualified
        ? new Name(QualifiedName.of(tokens.get(0).name(), tokens.get(2).name()), words.from(3))
        : new Name(new QualifiedName(Optional.empty(), tokens.get(0).name()), words.from(1));
  }
}
