package conduit.articles;

import java.util.List;

/** What an author writes. */
public record ArticleDraft(String title, String description, String body, List<String> tags) {}
