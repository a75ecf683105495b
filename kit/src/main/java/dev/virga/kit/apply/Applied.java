package dev.virga.kit.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Hears from Flyway which files it applies. */
final class Applied implements Callback {
  private final Consumer<String> progress;
  private final List<String> files = new ArrayList<>();

  Applied(Consumer<String> progress) {
    this.progress = progress;
  }

  List<String> files() {
    return files;
  }

  /** Forgets those that were rolled back after all, as by a constraint that is checked last. */
  void keep(List<MigrationStatus> history) {
    Set<String> there =
        history.stream()
            .filter(each -> each.state() == State.APPLIED)
            .map(MigrationStatus::file)
            .collect(Collectors.toCollection(HashSet::new));
    files.retainAll(there);
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    String file = context.getMigrationInfo().getScript();
    if (event == Event.BEFORE_EACH_MIGRATE) {
      progress.accept("Applying " + file);
    } else {
      files.add(file);
    }
  }

  @Override
  public String getCallbackName() {
    return "applied";
  }
}
