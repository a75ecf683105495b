package dev.virga.kit.pull;

import dev.virga.kit.ddl.Script;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.schema.DatabaseDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The records of a live database. Immutable.
 *
 * @param sources the text of each file, by its path below a folder of sources, with {@code /}
 * @param code the text of each file of functions and triggers, by its path below the folder {@code
 *     code}, with {@code /}
 * @param records what the records say, as their compiled classes would
 * @param inexpressible what is in the database that they do not say
 * @param sql the whole database as statements: what makes another one like it
 */
public record Pulled(
    Map<String, String> sources,
    Map<String, String> code,
    DatabaseDefinition records,
    List<Inexpressible> inexpressible,
    Script sql) {
  /** Copies the collections. */
  public Pulled {
    sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    code = Collections.unmodifiableMap(new TreeMap<>(code));
    inexpressible = List.copyOf(inexpressible);
  }

  /**
   * Writes the files.
   *
   * @param sourceFolder a folder of sources, such as {@code src/main/java}
   * @param folder the folder of migrations, such as {@code src/main/resources/db}, in which {@code
   *     code} is
   * @return the files
   * @throws UncheckedIOException if one is there already, before any is written, or cannot be
   *     written
   */
  public List<Path> write(Path sourceFolder, Path folder) {
    Map<Path, String> files = new LinkedHashMap<>();
    sources.forEach((path, text) -> files.put(sourceFolder.resolve(path), text));
    code.forEach((path, text) -> files.put(folder.resolve("code").resolve(path), text));
    try {
      for (Path file : files.keySet()) {
        if (Files.exists(file)) {
          throw new FileAlreadyExistsException(file.toString());
        }
      }
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Files.createDirectories(file.getKey().resolveSibling(""));
        Files.writeString(file.getKey(), file.getValue());
      }
      return List.copyOf(files.keySet());
    } catch (FileAlreadyExistsException e) {
      throw new UncheckedIOException(e.getFile() + " is there already; nothing was written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says what is in the database that the records do not say, in a line for each; empty if they say
   * all.
   */
  public String notSaid() {
    return inexpressible.isEmpty()
        ? ""
        : inexpressible.stream()
            .map(each -> "\n  " + each)
            .collect(Collectors.joining("", "The records do not say, and nothing drops:", ""));
  }
}
