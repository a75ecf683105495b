package conduit.tags;

import java.util.List;

/** Shows which tags there are. */
public final class TagService {
  private final TagRepository tags;

  public TagService(TagRepository tags) {
    this.tags = tags;
  }

  public List<String> mostUsed() {
    return tags.mostUsed();
  }
}
