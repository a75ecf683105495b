package dev.virga.kit.apply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where migration files lie. */
sealed interface MigrationSource {
  /** Returns where that is, as Flyway names it. */
  String location();

  /** Returns what finds classes and resources. */
  ClassLoader loader();

  /**
   * Reads the migrations.
   *
   * @throws MigrationException if there is no such folder
   * @throws UncheckedIOException if they cannot be read
   */
  List<MigrationFile> files();

  /** Returns the text of a file; empty where there is none. */
  String text(String file);

  /** A folder, such as {@code src/main/resources/db/migration}. */
  record Folder(Path path) implements MigrationSource {
    @Override
    public String location() {
      return "filesystem:" + path.toAbsolutePath().normalize();
    }

    @Override
    public ClassLoader loader() {
      return Folder.class.getClassLoader();
    }

    @Override
    public List<MigrationFile> files() {
      if (!Files.isDirectory(path)) {
        throw new MigrationException("There is no folder " + path + " of migrations.", null);
      }
      try {
        return ResourceFolder.read(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String text(String file) {
      try {
        Path found = path.resolve(file);
        return Files.exists(found) ? Files.readString(found) : "";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A folder on the class path, in jars as well. */
  record ClassPath(ClassLoader loader, String folder) implements MigrationSource {
    @Override
    public String location() {
      return "classpath:" + folder;
    }

    @Override
    public List<MigrationFile> files() {
      try {
        List<URL> found = Collections.list(loader.getResources(folder));
        if (found.isEmpty()) {
          throw new MigrationException(
              "There is no folder " + folder + " of migrations on the class path.", null);
        }
        List<MigrationFile> files = new ArrayList<>();
        for (URL each : found) {
          files.addAll(ResourceFolder.read(each));
        }
        return files;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String text(String file) {
      try (@Nullable InputStream content = loader.getResourceAsStream(folder + "/" + file)) {
        return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
