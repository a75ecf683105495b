package conduit.articles;

import conduit.comments.Comment;
import conduit.favorites.Favorite;
import conduit.tags.ArticleTag;
import conduit.users.User;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.time.Instant;

/**
 * A published article.
 *
 * @param slug names the article in its URL
 */
@Table("articles")
@Index({"authorId", "createdAt"})
@HasMany(value = ArticleTag.class, name = "tags")
@HasMany(Favorite.class)
@HasMany(Comment.class)
public record Article(
    @Id @Identity long id,
    @References(value = User.class, onDelete = OnDelete.CASCADE) long authorId,
    @Unique String slug,
    String title,
    String description,
    String body,
    @Default("now()") @Index Instant createdAt,
    @Default("now()") Instant updatedAt) {}
