package conduit.profiles;

import static conduit.users.Users.*;
import static dev.virga.sql.Sql.*;

import conduit.database.MissingRow;
import conduit.users.Users;
import dev.virga.Database;
import dev.virga.ForeignKeyViolation;
import dev.virga.sql.Condition;
import dev.virga.sql.Selectable;
import java.util.Optional;

/** Reads users as others see them, and stores who follows whom. */
public final class ProfileRepository {
  private final Database db;

  public ProfileRepository(Database db) {
    this.db = db;
  }

  /** The shape of a user as a viewer sees it, for any query that has the users in it. */
  public static Selectable<Users, Profile> profile(Optional<Long> viewer) {
    Condition<Users> following = anyOf(viewer.map(id -> FOLLOWERS.any(Follows.FOLLOWER_ID.eq(id))));
    return row(Profile::new, USERNAME, BIO, IMAGE, following);
  }

  public Optional<Profile> find(String username, Optional<Long> viewer) {
    return db.run(Users.findFirst(where(USERNAME.eq(username))).select(profile(viewer)));
  }

  public Optional<Long> findId(String username) {
    return db.run(Users.findFirst(where(USERNAME.eq(username))).select(ID));
  }

  /** Stores that a user follows another; when it is stored already, nothing changes. */
  public void follow(long followerId, long followedId) {
    NewFollow follow = NewFollow.followerId(followerId).followedId(followedId);
    try {
      db.run(Follows.insert(follow).onConflict(Follows.PRIMARY_KEY).doNothing());
    } catch (ForeignKeyViolation e) {
      throw MissingRow.problem(e);
    }
  }

  /** Stores that a user does not follow another. */
  public void unfollow(long followerId, long followedId) {
    db.run(
        Follows.delete(
            where(Follows.FOLLOWER_ID.eq(followerId), Follows.FOLLOWED_ID.eq(followedId))));
  }
}
