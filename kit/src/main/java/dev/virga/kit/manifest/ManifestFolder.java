package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Lists the manifests in one folder, such as {@code META-INF/virga/tables}, which lies among files
 * or in a jar.
 *
 * @param path the folder's path below a root
 */
record ManifestFolder(String path) {
  private static final String SUFFIX = ".json";

  /** Lists the manifests of a folder of classes or a jar. */
  List<ManifestFile> below(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      return Files.isDirectory(root.resolve(path)) ? inFolder(root) : List.of();
    }
    if (!Files.exists(root)) {
      throw new NoSuchFileException(root.toString(), null, "neither a folder of classes nor a jar");
    }
    try (JarFile jar = new JarFile(root.toFile())) {
      return inJar(jar, "");
    } catch (ZipException e) {
      throw new IOException(root + ": neither a folder of classes nor a jar", e);
    }
  }

  /** Lists the manifests in a folder that a class loader found. */
  List<ManifestFile> at(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection connection) {
      // Not the copy that others may have open: it is closed here.
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar, rootOf(connection.getEntryName()));
      }
    }
    try {
      return inFolder(rootOf(Path.of(folder.toURI())));
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException(
          "The class loader names a folder whose files cannot be listed: " + folder, e);
    }
  }

  private List<ManifestFile> inFolder(Path root) throws IOException {
    List<ManifestFile> files = new ArrayList<>();
    Path folder = root.resolve(path);
    try (var paths = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : paths) {
        String declaredBy = nameOf(file.getFileName().toString());
        files.add(
            new ManifestFile(
                declaredBy, file.toString(), Files.readString(file), classFile(root, declaredBy)));
      }
    }
    return files;
  }

  private static Optional<ClassFile> classFile(Path root, String declaredBy) throws IOException {
    for (String name : ClassFileNames.of(declaredBy)) {
      Path path = root.resolve(name);
      if (Files.isRegularFile(path)) {
        return Optional.of(ClassFile.of(Files.readAllBytes(path)));
      }
    }
    return Optional.empty();
  }

  /** Returns the folder of classes that a folder of manifests lies in, three levels up. */
  private static Path rootOf(Path folder) {
    return folder.resolve("../../..").normalize();
  }

  private List<ManifestFile> inJar(JarFile jar, String root) throws IOException {
    String prefix = root + path + "/";
    List<ManifestFile> files = new ArrayList<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(prefix) && entry.getName().endsWith(SUFFIX)) {
        String declaredBy = nameOf(entry.getName().substring(prefix.length()));
        files.add(
            new ManifestFile(
                declaredBy,
                jar.getName() + "!/" + entry.getName(),
                new String(read(jar, entry), UTF_8),
                classFile(jar, root, declaredBy)));
      }
    }
    return files;
  }

  private static Optional<ClassFile> classFile(JarFile jar, String root, String declaredBy)
      throws IOException {
    for (String name : ClassFileNames.of(declaredBy)) {
      @Nullable JarEntry entry = jar.getJarEntry(root + name);
      if (entry != null) {
        return Optional.of(ClassFile.of(read(jar, entry)));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns where in a jar the classes begin whose manifests lie in an entry: mostly at its top.
   */
  private String rootOf(String entry) {
    return entry.substring(0, entry.lastIndexOf(path));
  }

  private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private static String nameOf(String fileName) {
    return fileName.substring(0, fileName.length() - SUFFIX.length());
  }
}
