package conduit.favorites;

import conduit.articles.Article;
import conduit.users.User;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.Table;
import java.time.Instant;

/** That a user likes an article. */
@Table("favorites")
public record Favorite(
    @Id @References(value = User.class, onDelete = OnDelete.CASCADE) long userId,
    @Id @Index @References(value = Article.class, onDelete = OnDelete.CASCADE) long articleId,
    @Default("now()") Instant createdAt) {}
