package blog;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.time.Instant;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "users"}: what {@link Users#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewUser extends NewRow<Users> {
  /**
   * Starts a row with its {@code "email"}.
   */
  static Username email(String email) {
    return new Given(RowValues.of(Users.USERS).give(0, email));
  }

  /**
   * Returns the row with a value for {@code "bio"}.
   */
  default NewUser bio(@Nullable String bio) {
    return new Given(values().give(2, bio));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewUser createdAt(Instant createdAt) {
    return new Given(values().give(3, createdAt));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewUser with(ToMany<Users, C, ?> relation,
      Collection<? extends NewChild<C, Users>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * A row that needs its {@code "username"} next.
   */
  interface Username {
    /**
     * Gives the row its {@code "username"}.
     */
    NewUser username(String username);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Users> implements NewUser, Username {
    Given(RowValues<Users> values) {
      super(values);
    }

    public NewUser username(String username) {
      return new Given(values().give(1, username));
    }
  }
}
