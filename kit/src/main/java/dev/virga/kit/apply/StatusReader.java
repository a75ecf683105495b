package dev.virga.kit.apply;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Reads what Flyway says about a migration. */
final class StatusReader {
  private StatusReader() {}

  /** Returns how it stands; nothing for one that a later version of itself has replaced. */
  static Stream<MigrationStatus> status(MigrationInfo migration) {
    return state(migration)
        .map(
            state ->
                new MigrationStatus(
                    file(migration), version(migration), state, appliedAt(migration)))
        .stream();
  }

  private static Optional<State> state(MigrationInfo migration) {
    MigrationState state = migration.getState();
    return switch (state) {
      case PENDING, ABOVE_TARGET, AVAILABLE, UNDONE -> Optional.of(State.PENDING);
      case IGNORED -> Optional.of(State.OLDER);
      case BELOW_BASELINE, BASELINE_IGNORED -> Optional.of(State.BEFORE_BASELINE);
      case BASELINE -> Optional.of(State.BASELINE);
      case MISSING_SUCCESS -> Optional.of(State.MISSING);
      case FUTURE_SUCCESS -> Optional.of(State.AHEAD);
      case FAILED, MISSING_FAILED, FUTURE_FAILED -> Optional.of(State.FAILED);
      case SUCCESS, OUT_OF_ORDER -> Optional.of(applied(migration));
      // One that is repeated and has changed is there as pending, too.
      case OUTDATED, SUPERSEDED, DELETED -> Optional.empty();
    };
  }

  private static State applied(MigrationInfo migration) {
    if (!migration.isVersioned()) {
      return State.APPLIED;
    }
    if (!migration.isChecksumMatching()) {
      return State.EDITED;
    }
    return file(migration).equals(lastName(migration.getScript())) ? State.APPLIED : State.RENAMED;
  }

  /** Returns the name that it has now; for one that is not there, the name that it had. */
  private static String file(MigrationInfo migration) {
    @Nullable String place = migration.getPhysicalLocation();
    return lastName(place == null || place.isEmpty() ? migration.getScript() : place);
  }

  private static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static Optional<String> version(MigrationInfo migration) {
    return Optional.ofNullable(migration.getVersion()).map(Object::toString);
  }

  private static Optional<Instant> appliedAt(MigrationInfo migration) {
    @Nullable Date at = migration.getInstalledOn();
    return Optional.ofNullable(at).map(Date::toInstant);
  }
}
