package dev.virga.kit.manifest;

import dev.virga.kit.code.CodeFile;
import dev.virga.kit.manifest.Resource.Reader;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.TableDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifests of compiled records, and the files of functions and triggers beside them, and
 * reads them into one {@link DatabaseDefinition}.
 *
 * <pre>{@code
 * Ddl.create(Manifests.onClassPath()).run(dataSource);
 * }</pre>
 *
 * <p>Each method reads {@code META-INF/virga/tables/*.json} and {@code
 * META-INF/virga/objects/*.json} of each root, which is a folder of classes or a jar, and {@code
 * db/code/**.sql}. A root without these folders has no tables, which is no error. The same record
 * in two roots is read from the first, where a class loader finds the class as well. Each method
 * throws
 *
 * <ul>
 *   <li>{@link InvalidManifestException} if a manifest is malformed, or left over from a record
 *       that is no more: the class has to lie in the same root, and to carry {@code @Table};
 *   <li>{@link InvalidManifestException}, too, if a method with {@link
 *       dev.virga.annotation.ViewQuery} returns no query that a view can have;
 *   <li>{@link dev.virga.kit.code.InvalidCodeException} if a file of SQL has other statements, or
 *       none at all that can be read;
 *   <li>{@link dev.virga.kit.schema.InvalidSchemaException} if the tables do not fit together;
 *   <li>{@link UncheckedIOException} if a root cannot be read.
 * </ul>
 *
 * <p>Thread-safe.
 */
public final class Manifests {
  private static final ResourceFolder TABLES =
      new ResourceFolder(TableDefinition.MANIFESTS, ".json");
  private static final ResourceFolder OBJECTS =
      new ResourceFolder(SchemaObjects.MANIFESTS, ".json");
  private static final ResourceFolder CODE = new ResourceFolder(CodeFile.FOLDER, CodeFile.SUFFIX);

  private Manifests() {}

  /**
   * Reads the manifests of everything that the current thread's context class loader sees: the
   * whole class path (or module path), unless a container says otherwise.
   */
  public static DatabaseDefinition onClassPath() {
    @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
    return onClassPath(context != null ? context : ClassLoader.getSystemClassLoader());
  }

  /**
   * Reads the manifests that a class loader and its parents see.
   *
   * <p>A jar is found by its entry for the folder, which {@code jar}, Maven and Gradle write; a jar
   * that was packed without entries for folders can be given to {@link #from}.
   */
  public static DatabaseDefinition onClassPath(ClassLoader loader) {
    try {
      return database(
          seenBy(loader, TABLES, ManifestFile::of),
          seenBy(loader, OBJECTS, ManifestFile::of),
          seenBy(loader, CODE, Manifests::code),
          loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the manifests of folders of classes, such as {@code target/classes}, and of jars. The
   * methods with {@link dev.virga.annotation.ViewQuery} in them may use each other's classes, and
   * Virga's.
   *
   * @param roots the folders and jars; one that does not exist is an error
   */
  public static DatabaseDefinition from(Path... roots) {
    return from(Manifests.class.getClassLoader(), roots);
  }

  /**
   * Reads the manifests of folders of classes and of jars, as {@link #from(Path...)} does.
   *
   * @param others finds Virga's classes, and others that methods with {@link
   *     dev.virga.annotation.ViewQuery} use
   * @param roots the folders and jars; one that does not exist is an error
   */
  public static DatabaseDefinition from(ClassLoader others, Path... roots) {
    try (URLClassLoader classes = new URLClassLoader(urls(roots), others)) {
      return database(
          in(roots, TABLES, ManifestFile::of),
          in(roots, OBJECTS, ManifestFile::of),
          in(roots, CODE, Manifests::code),
          classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] urls(Path[] roots) throws MalformedURLException {
    URL[] urls = new URL[roots.length];
    for (int i = 0; i < roots.length; i++) {
      urls[i] = roots[i].toUri().toURL();
    }
    return urls;
  }

  private static CodeFile code(Resource resource) {
    return new CodeFile(resource.place(), resource.text());
  }

  private static <T> List<T> seenBy(ClassLoader loader, ResourceFolder folder, Reader<T> reader)
      throws IOException {
    List<T> files = new ArrayList<>();
    for (URL found : Collections.list(loader.getResources(folder.path()))) {
      files.addAll(folder.at(found, reader));
    }
    return files;
  }

  private static <T> List<T> in(Path[] roots, ResourceFolder folder, Reader<T> reader)
      throws IOException {
    List<T> files = new ArrayList<>();
    for (Path root : roots) {
      files.addAll(folder.below(root, reader));
    }
    return files;
  }

  private static DatabaseDefinition database(
      List<ManifestFile> tables,
      List<ManifestFile> objects,
      List<CodeFile> code,
      ClassLoader classes) {
    ViewQueries queries = new ViewQueries(classes);
    return new DatabaseDefinition(
        read(tables, ManifestFile::table),
        Stream.concat(
                read(objects, ManifestFile::objects).stream()
                    .map(queries::complete)
                    .flatMap(SchemaObjects::all),
                code.stream().flatMap(file -> file.objects().stream()))
            .toList());
  }

  private static <T> List<T> read(List<ManifestFile> files, Function<ManifestFile, T> reader) {
    Map<String, ManifestFile> firstByName = new TreeMap<>();
    files.forEach(file -> firstByName.putIfAbsent(file.declaredBy(), file));
    return firstByName.values().stream().map(reader).toList();
  }
}
