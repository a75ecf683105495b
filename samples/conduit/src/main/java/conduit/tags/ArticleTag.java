package conduit.tags;

import conduit.articles.Article;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.References;
import dev.virga.annotation.References.OnDelete;
import dev.virga.annotation.Table;

/**
 * That an article carries a tag.
 *
 * @param position where the tag stands among those of the article
 */
@Table("article_tags")
public record ArticleTag(
    @Id @References(value = Article.class, onDelete = OnDelete.CASCADE) long articleId,
    @Id @Index String name,
    int position) {}
