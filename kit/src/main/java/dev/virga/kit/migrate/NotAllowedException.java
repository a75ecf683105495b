package dev.virga.kit.migrate;

import dev.virga.kit.plan.Danger;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a migration is dangerous and has no yes for that. Nothing was written. */
public final class NotAllowedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Danger> dangers;

  NotAllowedException(List<Danger> dangers) {
    super(
        dangers.stream()
            .map(danger -> "\n  " + danger)
            .collect(
                Collectors.joining(
                    "", "The migration needs a yes, by name, to each of these:", "")));
    this.dangers = List.copyOf(dangers);
  }

  /** Returns what needs a yes. */
  public List<Danger> dangers() {
    return dangers;
  }
}
