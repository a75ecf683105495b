package conduit.favorites;

import static conduit.favorites.Favorites.*;
import static dev.virga.sql.Sql.*;

import conduit.database.MissingRow;
import dev.virga.Database;
import dev.virga.ForeignKeyViolation;

/** Stores which articles users like. */
public final class FavoriteRepository {
  private final Database db;

  public FavoriteRepository(Database db) {
    this.db = db;
  }

  /** Stores that a user likes an article; when it is stored already, nothing changes. */
  public void add(long userId, long articleId) {
    NewFavorite favorite = NewFavorite.userId(userId).articleId(articleId);
    try {
      db.run(Favorites.insert(favorite).onConflict(PRIMARY_KEY).doNothing());
    } catch (ForeignKeyViolation e) {
      throw MissingRow.problem(e);
    }
  }

  /** Stores that a user does not like an article. */
  public void remove(long userId, long articleId) {
    db.run(Favorites.delete(where(USER_ID.eq(userId), ARTICLE_ID.eq(articleId))));
  }
}
