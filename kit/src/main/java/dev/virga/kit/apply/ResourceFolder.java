package dev.virga.kit.apply;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads the migrations of a folder, among files or in a jar, and of those below it. */
final class ResourceFolder {
  private ResourceFolder() {}

  /** Reads a folder of files. */
  static List<MigrationFile> read(Path folder) throws IOException {
    List<MigrationFile> migrations = new ArrayList<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".sql")) {
          MigrationFile.of(name, Files.readString(file)).ifPresent(migrations::add);
        }
      }
    }
    return migrations;
  }

  /** Reads a folder that a class loader found. */
  static List<MigrationFile> read(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      // Not the copy that others may have open: it is closed here.
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return read(jar, connection.getEntryName());
      }
    }
    try {
      return read(Path.of(folder.toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(
          "The class loader names a folder whose files cannot be listed: " + folder, e);
    }
  }

  private static List<MigrationFile> read(JarFile jar, String folder) throws IOException {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    List<MigrationFile> migrations = new ArrayList<>();
    for (JarEntry entry : jar.stream().toList()) {
      if (entry.getName().startsWith(prefix) && entry.getName().endsWith(".sql")) {
        migration(jar, entry).ifPresent(migrations::add);
      }
    }
    return migrations;
  }

  private static Optional<MigrationFile> migration(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      return MigrationFile.of(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
