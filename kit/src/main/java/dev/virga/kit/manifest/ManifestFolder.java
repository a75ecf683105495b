package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.schema.TableDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * Lists the manifests in one folder {@code META-INF/virga/tables}, which lies among files or in a
 * jar.
 */
final class ManifestFolder {
  private static final String SUFFIX = ".json";

  private ManifestFolder() {}

  /** Lists the manifests of a folder of classes or a jar. */
  static List<ManifestFile> below(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      Path folder = root.resolve(TableDefinition.MANIFESTS);
      return Files.isDirectory(folder) ? inFolder(folder) : List.of();
    }
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString(), null, "neither a folder of classes nor a jar");
    }
    try (JarFile jar = new JarFile(root.toFile())) {
      return inJar(jar, TableDefinition.MANIFESTS);
    } catch (ZipException e) {
      throw new IOException(root + ": neither a folder of classes nor a jar", e);
    }
  }

  /** Lists the manifests in a folder that a class loader found. */
  static List<ManifestFile> at(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      // Not the copy that others may have open: it is closed here.
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar, connection.getEntryName());
      }
    }
    try {
      return inFolder(Path.of(folder.toURI()));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(
          "The class loader names a folder whose files cannot be listed: " + folder, e);
    }
  }

  private static List<ManifestFile> inFolder(Path folder) throws IOException {
    List<ManifestFile> files = new ArrayList<>();
    try (var paths = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path path : paths) {
        files.add(
            new ManifestFile(
                path.getFileName().toString(), path.toString(), Files.readString(path)));
      }
    }
    return files;
  }

  private static List<ManifestFile> inJar(JarFile jar, String folder) throws IOException {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    List<ManifestFile> files = new ArrayList<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(prefix) && entry.getName().endsWith(SUFFIX)) {
        try (InputStream content = jar.getInputStream(entry)) {
          files.add(
              new ManifestFile(
                  entry.getName().substring(prefix.length()),
                  jar.getName() + "!/" + entry.getName(),
                  new String(content.readAllBytes(), UTF_8)));
        }
      }
    }
    return files;
  }
}
