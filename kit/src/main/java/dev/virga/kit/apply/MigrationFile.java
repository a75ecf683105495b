package dev.virga.kit.apply;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * A file that Flyway would apply.
 *
 * @param name its name, such as {@code V1__users.sql}
 * @param version its version; empty for one that is repeated when it changes
 * @param description what is behind its version, with blanks, as the history has it
 * @param text what is in it
 */
record MigrationFile(
    String name, Optional<MigrationVersion> version, String description, String text) {
  private static final Pattern NAME = Pattern.compile("(?:V(?<version>.+?)|R)__(?<words>.*)\\.sql");

  /** Returns the file, or nothing where its name is not that of a migration. */
  static Optional<MigrationFile> of(String name, String text) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    @Nullable String version = parts.group("version");
    return Optional.of(
        new MigrationFile(
            name,
            Optional.ofNullable(version).map(MigrationVersion::fromVersion),
            parts.group("words").replace('_', ' '),
            text));
  }

  /**
   * Returns the number by which Flyway tells edited files: that of the lines, without their ends.
   */
  int checksum() {
    CRC32 checksum = new CRC32();
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    content.lines().forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
    return (int) checksum.getValue();
  }
}
