package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.kit.manifest.Resource.Reader;
import dev.virga.kit.manifest.Resource.Root;
import java.io.File;
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
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files in one folder, such as {@code META-INF/virga/tables}, and those below, which lie
 * among files or in a jar.
 *
 * @param path the folder's path below a root
 * @param suffix how the names of the files end
 */
record ResourceFolder(String path, String suffix) {
  /** Lists the files of a folder of classes or a jar. */
  <T> List<T> below(Path root, Reader<T> reader) throws IOException {
    if (Files.isDirectory(root)) {
      return Files.isDirectory(root.resolve(path)) ? inFolder(root, reader) : List.of();
    }
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString(), null, "neither a folder of classes nor a jar");
    }
    try (JarFile jar = new JarFile(root.toFile())) {
      return inJar(jar, "", reader);
    } catch (ZipException e) {
      throw new IOException(root + ": neither a folder of classes nor a jar", e);
    }
  }

  /** Lists the files in a folder that a class loader found. */
  <T> List<T> at(URL folder, Reader<T> reader) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      // Not the copy that others may have open: it is closed here.
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar, rootOf(connection.getEntryName()), reader);
      }
    }
    try {
      return inFolder(rootOf(Path.of(folder.toURI())), reader);
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(
          "The class loader names a folder whose files cannot be listed: " + folder, e);
    }
  }

  private <T> List<T> inFolder(Path root, Reader<T> reader) throws IOException {
    Root files =
        name -> {
          Path file = root.resolve(name);
          return Files.isRegularFile(file)
              ? Optional.of(Files.readAllBytes(file))
              : Optional.empty();
        };
    Path folder = root.resolve(path);
    List<Path> found;
    try (Stream<Path> paths = Files.walk(folder)) {
      found = paths.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
    List<T> read = new ArrayList<>();
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
      read.add(
          reader.read(
              new Resource(withoutSuffix(name), file.toString(), Files.readString(file), files)));
    }
    return read;
  }

  /** Returns the root that a folder lies in. */
  private Path rootOf(Path folder) {
    return folder.resolve("../".repeat(Path.of(path).getNameCount())).normalize();
  }

  private <T> List<T> inJar(JarFile jar, String root, Reader<T> reader) throws IOException {
    Root files =
        name -> {
          @Nullable JarEntry entry = jar.getJarEntry(root + name);
          return entry == null ? Optional.empty() : Optional.of(read(jar, entry));
        };
    String prefix = root + path + "/";
    List<T> read = new ArrayList<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(prefix) && entry.getName().endsWith(suffix)) {
        read.add(
            reader.read(
                new Resource(
                    withoutSuffix(entry.getName().substring(prefix.length())),
                    jar.getName() + "!/" + entry.getName(),
                    new String(read(jar, entry), UTF_8),
                    files)));
      }
    }
    return read;
  }

  /** Returns where in a jar the root begins that an entry lies in: mostly at its top. */
  private String rootOf(String entry) {
    return entry.substring(0, entry.lastIndexOf(path));
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private String withoutSuffix(String fileName) {
    return fileName.substring(0, fileName.length() - suffix.length());
  }
}
