package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "users"}: what {@link Users#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewUser implements NewRow<Users> {
  private static final RowValues<Users> NONE = RowValues.of(Users.USERS);

  private final RowValues<Users> values;

  private NewUser(RowValues<Users> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "email"}.
   */
  public static Username email(String email) {
    return username(NONE.with(0, email));
  }

  private static Username username(RowValues<Users> values) {
    return username -> new NewUser(values.with(1, username));
  }

  /**
   * Returns the row with a value for {@code "bio"}.
   */
  public NewUser bio(@Nullable String bio) {
    return new NewUser(values.with(2, bio));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  public NewUser createdAt(Instant createdAt) {
    return new NewUser(values.with(3, createdAt));
  }

  @Override
  public RowValues<Users> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewUser that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "username"} next.
   */
  @FunctionalInterface
  public interface Username {
    /**
     * Gives the row its {@code "username"}.
     */
    NewUser username(String username);
  }
}
