package conduit.users;

import static conduit.users.Users.*;
import static dev.virga.sql.Sql.*;

import conduit.problem.Problem;
import dev.virga.Database;
import dev.virga.UniqueViolation;
import dev.virga.sql.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stores users. */
public final class UserRepository {
  private final Database db;

  public UserRepository(Database db) {
    this.db = db;
  }

  /** Stores a new user, unless the name or the e-mail address is taken. */
  public User create(String username, String email, String passwordHash) {
    NewUser user = NewUser.username(username).email(email).passwordHash(passwordHash);
    return unlessTaken(() -> db.run(Users.insert(user).returning()));
  }

  public Optional<User> findById(long id) {
    return db.run(Users.findById(id));
  }

  public Optional<User> findByEmail(String email) {
    return db.run(Users.findFirst(where(EMAIL.eq(email))));
  }

  /** Changes a user, unless the new name or e-mail address is taken; empty when there is none. */
  public Optional<User> update(long id, UserChanges changes, Optional<String> passwordHash) {
    List<Assignment<Users>> assignments =
        Stream.of(
                changes.username().map(USERNAME::set),
                changes.email().map(EMAIL::set),
                passwordHash.map(PASSWORD_HASH::set),
                changes.bio().map(bio -> BIO.set(bio.value())),
                changes.image().map(image -> IMAGE.set(image.value())))
            .flatMap(Optional::stream)
            .toList();
    return unlessTaken(
        () -> db.run(Users.update(assignments).where(ID.eq(id)).returning()).stream().findFirst());
  }

  /**
   * The database decides, not a look beforehand: of two who ask for one name at the same time, one
   * gets it.
   */
  private static <R> R unlessTaken(Supplier<R> statement) {
    try {
      return statement.get();
    } catch (UniqueViolation e) {
      if (UNIQUE_USERNAME.isViolatedBy(e)) {
        throw Problem.taken("username");
      }
      throw UNIQUE_EMAIL.isViolatedBy(e) ? Problem.taken("email") : e;
    }
  }
}
