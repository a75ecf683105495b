package dev.virga;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link QueryListener} hears of: a text that is sent to the database.
 *
 * @param sql the text as it is sent, with {@code ?} for each parameter, {@code ;} between the
 *     queries of a batch, and the tags as a comment; or a command of a transaction, such as {@code
 *     commit}
 * @param parameters the values of the parameters, lists for arrays, where {@link
 *     QueryListener#wantsParameters} asks for them; empty otherwise
 * @param inTransaction whether it joins a transaction, or is a command of one
 */
public record Execution(String sql, List<@Nullable Object> parameters, boolean inTransaction) {
  /** Returns the text; the values may be secrets. */
  @Override
  public String toString() {
    return sql;
  }
}
