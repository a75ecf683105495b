package conduit;

import conduit.articles.ArticleRepository;
import conduit.comments.CommentRepository;
import conduit.favorites.FavoriteRepository;
import conduit.profiles.ProfileRepository;
import conduit.tags.TagRepository;
import conduit.users.UserRepository;
import dev.virga.Database;
import javax.sql.DataSource;

/** All repositories, on one database: they join each other's transactions. */
record Repositories(
    UserRepository users,
    ProfileRepository profiles,
    ArticleRepository articles,
    FavoriteRepository favorites,
    CommentRepository comments,
    TagRepository tags) {
  static Repositories on(DataSource dataSource) {
    Database db = Database.of(dataSource);
    TagRepository tags = new TagRepository(db);
    return new Repositories(
        new UserRepository(db),
        new ProfileRepository(db),
        new ArticleRepository(db, tags),
        new FavoriteRepository(db),
        new CommentRepository(db),
        tags);
  }
}
