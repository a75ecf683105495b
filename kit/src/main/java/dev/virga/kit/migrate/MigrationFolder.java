package dev.virga.kit.migrate;

import dev.virga.kit.lint.SqlFile;
import dev.virga.kit.plan.Execution;
import dev.virga.kit.plan.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where migrations lie, under the names and with the settings that Flyway knows.
 *
 * @param path the folder, which need not be there
 * @see <a
 *     href="https://documentation.red-gate.com/fd/flyway-execute-in-transaction-setting-277578997.html">Flyway:
 *     Execute In Transaction Setting</a>
 */
record MigrationFolder(Path path) {
  private static final Pattern FILE = Pattern.compile("V(\\d{14})(?:\\.\\d+)?__.*\\.sql");
  private static final Pattern VERSIONED = Pattern.compile("V([\\d._]*\\d)__.*\\.sql");
  private static final Pattern MIGRATION = Pattern.compile("(?:V.+|R)__.*\\.sql");
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  /** Returns the version of a migration that is written now: behind all that are there. */
  String nextVersion(LocalDateTime now) throws IOException {
    LocalDateTime next = now;
    for (String version : versions()) {
      LocalDateTime taken = LocalDateTime.parse(version, VERSION);
      if (!taken.isBefore(next.withNano(0))) {
        next = taken.plusSeconds(1);
      }
    }
    return next.format(VERSION);
  }

  /** Returns the files in the order in which Flyway runs them: by version, then what repeats. */
  List<SqlFile> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(path)) {
      List<Path> ordered =
          found
              .filter(file -> MIGRATION.matcher(file.getFileName().toString()).matches())
              .sorted(Comparator.comparing(Version::of).thenComparing(Path::compareTo))
              .toList();
      List<SqlFile> files = new ArrayList<>();
      for (Path file : ordered) {
        files.add(
            SqlFile.of(file.getFileName().toString(), Files.readString(file), settings(file)));
      }
      return files;
    }
  }

  private static String settings(Path file) throws IOException {
    Path settings = file.resolveSibling(file.getFileName() + ".conf");
    return Files.exists(settings) ? Files.readString(settings) : "";
  }

  /** Writes a file for each part, with a {@code .conf} beside those that need one. */
  List<Path> write(String version, String name, List<Part> parts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String number = parts.size() == 1 ? "" : "." + (i + 1);
      Path file = path.resolve("V" + version + number + "__" + name + ".sql");
      String sql = parts.get(i).script().sql();
      files.add(write(file, sql));
      String settings = settings(parts.get(i).execution(), sql);
      if (!settings.isEmpty()) {
        files.add(write(file.resolveSibling(file.getFileName() + ".conf"), settings));
      }
    }
    return files;
  }

  /** Writes a file that does nothing yet. */
  Path writeEmpty(String version, String name) throws IOException {
    return write(
        path.resolve("V" + version + "__" + name + ".sql"),
        "-- Written by hand: the records say nothing about it.\n");
  }

  /** Returns the files that have the same version as another, which Flyway refuses. */
  List<List<String>> sameVersions() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> VERSIONED.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .collect(
              Collectors.groupingBy(
                  file -> normal(file.group(1)),
                  TreeMap::new,
                  Collectors.mapping(Matcher::group, Collectors.toList())))
          .values()
          .stream()
          .filter(same -> same.size() > 1)
          .map(same -> same.stream().sorted().toList())
          .toList();
    }
  }

  /** Makes versions equal that are so to Flyway: {@code 1_0}, {@code 01.0} and {@code 1}. */
  private static String normal(String version) {
    return version
        .replace('_', '.')
        .replaceAll("(?<![\\d])0+(?=\\d)", "")
        .replaceAll("(\\.0)+$", "");
  }

  private List<String> versions() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(file -> file.group(1))
          .filter(MigrationFolder::isTime)
          .sorted()
          .toList();
    }
  }

  private static boolean isTime(String version) {
    try {
      return LocalDateTime.parse(version, VERSION).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String settings(Execution execution, String sql) {
    return (execution == Execution.ALONE ? "executeInTransaction=false\n" : "")
        + (sql.contains("${") ? "placeholderReplacement=false\n" : "");
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }
}
