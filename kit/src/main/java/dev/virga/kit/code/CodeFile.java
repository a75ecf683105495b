package dev.virga.kit.code;

import dev.virga.kit.sql.SqlStatement;
import dev.virga.kit.sql.SqlText;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import dev.virga.schema.SchemaObject;
import java.util.List;

/**
 * A file of SQL with functions, procedures and triggers, as people write them:
 *
 * <pre>{@code
 * create function touch() returns trigger language plpgsql as $$
 * begin
 *   new.updated_at := now();
 *   return new;
 * end $$;
 *
 * create trigger touch before update on notes for each row execute function touch();
 * }</pre>
 *
 * <p>{@code or replace} may be said or not. Immutable.
 *
 * @param place the file, for people
 * @param text what is in it
 */
public record CodeFile(String place, String text) {
  /** Where the files lie on the class path, also in folders below. */
  public static final String FOLDER = "db/code";

  /** How the names of the files end. */
  public static final String SUFFIX = ".sql";

  /** Takes the lines as they are on any system. */
  public CodeFile {
    text = text.replace("\r\n", "\n");
  }

  /**
   * Reads what is declared.
   *
   * @throws InvalidCodeException if the text is no SQL, or has other statements
   */
  public List<SchemaObject> objects() {
    SqlText sql = new SqlText(text);
    try {
      return sql.statements().stream()
          .filter(statement -> !statement.words().isEmpty())
          .map(this::object)
          .toList();
    } catch (UnreadableException e) {
      throw new InvalidCodeException(place, sql.line(e.position()), e.getMessage());
    }
  }

  private SchemaObject object(SqlStatement statement) {
    Words words = statement.words();
    Words declared = words.without("create").without("or replace");
    try {
      if (words.startsWith("create")) {
        if (declared.startsWith("function") || declared.startsWith("procedure")) {
          return new RoutineReader(declared, written(declared)).routine();
        }
        if (declared.startsWith("trigger") || declared.startsWith("constraint trigger")) {
          return new TriggerReader(declared, written(declared)).trigger();
        }
      }
      throw new UnreadableException(
          "only \"create [or replace] function\", \"procedure\" and \"trigger\" stand here. Put another statement into a migration of your own: virga generate --empty",
          words.tokens().get(0).start());
    } catch (UnreadableException e) {
      throw new InvalidCodeException(place, new SqlText(text).line(e.position()), e.getMessage());
    }
  }

  /** Returns the text from the first to the last word, with the blanks and comments between. */
  private String written(Words words) {
    int last = words.tokens().size() - 1;
    return text.substring(words.tokens().get(0).start(), words.tokens().get(last).end());
  }
}
