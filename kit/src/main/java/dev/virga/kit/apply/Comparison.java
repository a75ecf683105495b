package dev.virga.kit.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Compares files with the history that was read, by the rules that Flyway has, without asking
 * Flyway, who asks the database many times.
 */
final class Comparison {
  private final NavigableMap<MigrationVersion, MigrationFile> versioned = new TreeMap<>();
  private final List<MigrationFile> repeated = new ArrayList<>();
  private final List<AppliedFile> history;
  private final List<MigrationStatus> found = new ArrayList<>();

  Comparison(List<MigrationFile> files, List<AppliedFile> history) {
    for (MigrationFile file : files) {
      file.version()
          .ifPresentOrElse(version -> versioned.put(version, file), () -> repeated.add(file));
    }
    this.history = history;
  }

  /** Returns how they stand to each other, as far as it is told without a time. */
  History history() {
    NavigableMap<MigrationVersion, AppliedFile> applied = new TreeMap<>();
    Map<String, AppliedFile> lastOfName = new HashMap<>();
    Optional<MigrationVersion> baseline = Optional.empty();
    for (AppliedFile row : history) {
      if (row.isBaseline()) {
        baseline = row.version();
      } else if (row.isFile()) {
        row.version()
            .ifPresentOrElse(
                version -> applied.put(version, row), () -> lastOfName.put(row.description(), row));
      }
    }
    applied.forEach(this::applied);
    for (MigrationFile file : versioned.values()) {
      MigrationVersion version = file.version().orElseThrow();
      if (!applied.containsKey(version) && baseline.filter(at -> isUpTo(version, at)).isEmpty()) {
        boolean older = !applied.isEmpty() && isUpTo(version, applied.lastKey());
        add(file.name(), older ? State.OLDER : State.PENDING);
      }
    }
    for (MigrationFile file : repeated) {
      boolean done =
          Optional.ofNullable(lastOfName.get(file.description()))
              .filter(row -> row.compare(file) == State.APPLIED)
              .isPresent();
      add(file.name(), done ? State.APPLIED : State.PENDING);
    }
    return new History(found);
  }

  private void applied(MigrationVersion version, AppliedFile row) {
    Optional<MigrationFile> file = Optional.ofNullable(versioned.get(version));
    boolean ahead = versioned.isEmpty() || !isUpTo(version, versioned.lastKey());
    State absent = !row.success() ? State.FAILED : ahead ? State.AHEAD : State.MISSING;
    add(file.map(MigrationFile::name).orElse(row.script()), file.map(row::compare).orElse(absent));
  }

  private void add(String file, State state) {
    found.add(new MigrationStatus(file, Optional.empty(), state, Optional.empty()));
  }

  private static boolean isUpTo(MigrationVersion version, MigrationVersion limit) {
    return version.compareTo(limit) <= 0;
  }
}
