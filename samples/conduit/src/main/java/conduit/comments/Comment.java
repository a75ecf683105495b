package conduit.comments;

import conduit.articles.Article;
import conduit.users.User;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.Table;
import java.time.Instant;

/** A comment on an article. */
@Table("comments")
public record Comment(
    @Id @Identity long id,
    @Index @References(value = Article.class, onDelete = OnDelete.CASCADE) long articleId,
    @Index @References(value = User.class, onDelete = OnDelete.CASCADE) long authorId,
    String body,
    @Default("now()") Instant createdAt,
    @Default("now()") @OnUpdate("now()") Instant updatedAt) {}
