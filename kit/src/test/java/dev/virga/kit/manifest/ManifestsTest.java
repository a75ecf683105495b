package dev.virga.kit.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.InvalidSchemaException;
import dev.virga.kit.schema.ObjectName;
import dev.virga.schema.SchemaObjects;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestsTest {
  /** What matters in the class of a record. */
  private static final String TABLE_CLASS = "... Ldev/virga/annotation/Table; ...";

  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("with space & ü").resolve("classes"));
  }

  @Test
  void readsAFolder() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    write(folder, "blog.Post", json("blog.Post", "posts"));
    Files.writeString(folder.resolve(TableDefinition.MANIFESTS).resolve("notes.txt"), "not JSON");

    assertThat(tables(Manifests.from(folder))).containsExactly("posts", "users");
  }

  @Test
  void readsAJar() throws IOException {
    Path jar = jar("blog.jar", Map.of("blog.User", json("blog.User", "users")), true);

    assertThat(tables(Manifests.from(jar))).containsExactly("users");
  }

  @Test
  void readsAJarWithoutEntriesForFolders() throws IOException {
    Path jar = jar("blog.jar", Map.of("blog.User", json("blog.User", "users")), false);

    assertThat(tables(Manifests.from(jar))).containsExactly("users");
  }

  @Test
  void readsFunctionsAndTriggersInFoldersBelow() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    Path below = Files.createDirectories(folder.resolve("db/code/users"));
    Files.writeString(below.resolve("touch.sql"), "create function touch() returns int return 1;");
    Files.writeString(folder.resolve("db/code/README.md"), "not SQL");

    assertThat(Manifests.from(folder).objects())
        .extracting(object -> ObjectName.of(object).toString())
        .containsExactly("function touch()");
    try (URLClassLoader loader = loader(folder)) {
      assertThat(Manifests.onClassPath(loader).objects()).hasSize(1);
    }
  }

  @Test
  void readsFilesOfOneNameInAllRoots() throws IOException {
    String one = "create function one() returns int return 1;";
    Path other = Files.createDirectories(temporary.resolve("other"));
    Path jar = temporary.resolve("code.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("db/code/f.sql"));
      out.write((one + "create function two() returns int return 2;").getBytes(UTF_8));
    }
    for (Path root : List.of(folder, other)) {
      Files.createDirectories(root.resolve("db/code"));
    }
    Files.writeString(folder.resolve("db/code/f.sql"), one);
    Files.writeString(other.resolve("db/code/f.sql"), "create function one() returns int return 3");

    assertThat(Manifests.from(folder, jar).objects()).hasSize(2);
    assertThatThrownBy(() -> Manifests.from(folder, other))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessageContaining("The function one() is declared twice");
  }

  @Test
  void readsSeveralRootsAsOneDatabase() throws IOException {
    write(folder, "blog.Post", json("blog.Post", "posts"));
    Path jar = jar("users.jar", Map.of("blog.User", json("blog.User", "users")), true);

    assertThat(tables(Manifests.from(folder, jar))).containsExactly("posts", "users");
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertThat(Manifests.from().tables()).isEmpty();
    assertThat(Manifests.from(folder).tables()).isEmpty();
    assertThat(Manifests.from(jar("empty.jar", Map.of(), true)).tables()).isEmpty();
    try (URLClassLoader loader = loader(folder)) {
      assertThat(Manifests.onClassPath(loader).tables()).isEmpty();
    }
  }

  @Test
  void saysWhichRootDoesNotExist() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Manifests.from(missing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(missing + ": neither a folder of classes nor a jar");
  }

  @Test
  void saysWhichFileIsNoJar() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a jar");

    assertThatThrownBy(() -> Manifests.from(text))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(text + ": neither a folder of classes nor a jar");
  }

  @Test
  void readsFoldersAndJarsOfAClassLoader() throws IOException {
    write(folder, "blog.Post", json("blog.Post", "posts"));
    Path jar = jar("with space #1.jar", Map.of("blog.User", json("blog.User", "users")), true);

    try (URLClassLoader loader = loader(folder, jar)) {
      assertThat(tables(Manifests.onClassPath(loader))).containsExactly("posts", "users");
    }
  }

  @Test
  void readsWhatAJarNamesAsItsClassPath() throws IOException {
    write(folder, "blog.Post", json("blog.Post", "posts"));
    Path jar = jar("users.jar", Map.of("blog.User", json("blog.User", "users")), true);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(Attributes.Name.CLASS_PATH, folder.toUri() + " " + jar.toUri());
    Path booter = temporary.resolve("booter.jar");
    try (OutputStream file = Files.newOutputStream(booter)) {
      new JarOutputStream(file, manifest).close();
    }

    try (URLClassLoader loader = loader(booter)) {
      assertThat(tables(Manifests.onClassPath(loader))).containsExactly("posts", "users");
    }
  }

  @Test
  void takesTheClassLoaderOfTheThread() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();

    try (URLClassLoader loader = loader(folder)) {
      thread.setContextClassLoader(loader);
      assertThat(tables(Manifests.onClassPath())).containsExactly("users");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void readsARecordInTwoRootsFromTheFirst() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    Path stale = jar("stale.jar", Map.of("blog.User", json("blog.User", "members")), true);

    assertThat(tables(Manifests.from(folder, stale))).containsExactly("users");
    try (URLClassLoader loader = loader(stale, folder)) {
      assertThat(tables(Manifests.onClassPath(loader))).containsExactly("members");
    }
  }

  @Test
  void namesBothRecordsOfOneTable() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    write(folder, "shop.Customer", json("shop.Customer", "users"));

    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidSchemaException.class)
        .hasMessageContaining("blog.User and shop.Customer");
  }

  /** What a generated class has, whose record's method returns a query. */
  interface MadeViews {
    /** Returns the query. */
    static String viewQuery() {
      return "select 1 as id from users";
    }
  }

  /** What a generated class has, whose record's method fails. */
  interface FailingViews {
    /** Throws what the method does. */
    static String viewQuery() {
      return failing(new IllegalStateException("no such column"));
    }
  }

  /** What a generated class has, whose record's method uses a class that is not there. */
  interface IncompleteViews {
    /** Throws what the virtual machine does. */
    static String viewQuery() {
      return failing(new NoClassDefFoundError("other/Rules"));
    }
  }

  private static <E extends Throwable> String failing(E reason) throws E {
    throw reason;
  }

  @Test
  void asksTheMethodOfAViewForItsQuery() throws IOException {
    writeView(MadeViews.class.getName());

    assertThat(Manifests.from(folder).objects(ViewDefinition.class))
        .extracting(ViewDefinition::query)
        .containsExactly("select 1 as id\nfrom users");
  }

  @Test
  void saysWhyAMethodMakesNoQuery() throws IOException {
    String before = "blog.Stat: its method with @ViewQuery makes no query: ";
    writeView(FailingViews.class.getName());
    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessage(before + "java.lang.IllegalStateException: no such column")
        .hasCauseInstanceOf(IllegalStateException.class);

    writeView(IncompleteViews.class.getName());
    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith(before + "the class other.Rules is missing");

    writeView("blog.Stats");
    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith(before + "the class blog.Stats is missing");
  }

  private void writeView(String generated) throws IOException {
    Path manifest =
        Files.createDirectories(folder.resolve(SchemaObjects.MANIFESTS)).resolve("blog.Stat.json");
    Files.writeString(
        manifest,
        """
        {
          "declaredBy": "blog.Stat", "roles": [], "extensions": [], "sequences": [], "domains": [],
          "composites": [],
          "views": [{"kind": "VIEW", "name": "stats", "query": "", "indexes": []}],
          "viewQueries": "%s"
        }
        """
            .formatted(generated));
    Files.writeString(
        Files.createDirectories(folder.resolve("blog")).resolve("Stat.class"),
        "... Ldev/virga/annotation/View; ...");
  }

  @Test
  void namesTheManifestInAJar() throws IOException {
    Path jar = jar("blog.jar", Map.of("blog.User", "{"), true);

    assertThatThrownBy(() -> Manifests.from(jar))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith(jar + "!/META-INF/virga/tables/blog.User.json, line 1, column 2: ");
  }

  @Test
  void refusesAManifestWhoseRecordWasDeleted() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    write(folder, "blog.Post", json("blog.Post", "posts"));
    Files.delete(folder.resolve("blog/User.class"));

    String message =
        "blog.User.json: left over from an earlier build, because beside it there is no class"
            + " blog.User with @Table. Build anew (mvn clean, gradle clean), or delete the file.";
    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith(folder.toString())
        .hasMessageEndingWith(message);
    try (URLClassLoader loader = loader(folder)) {
      assertThatThrownBy(() -> Manifests.onClassPath(loader))
          .isInstanceOf(InvalidManifestException.class)
          .hasMessageStartingWith(folder.toString())
          .hasMessageEndingWith(message);
    }
  }

  @Test
  void refusesAManifestWhoseRecordIsNoLongerATable() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    Files.writeString(folder.resolve("blog/User.class"), "... Ldev/virga/annotation/Row; ...");

    assertThatThrownBy(() -> Manifests.from(folder))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageContaining("there is no class blog.User with @Table");
  }

  @Test
  void refusesAManifestInAJarWithoutItsRecord() throws IOException {
    Path jar = temporary.resolve("stale.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
      entries.putNextEntry(new ZipEntry(TableDefinition.MANIFESTS + "/"));
      entries.putNextEntry(new ZipEntry(TableDefinition.MANIFESTS + "/blog.User.json"));
      entries.write(json("blog.User", "users").getBytes(UTF_8));
    }

    assertThatThrownBy(() -> Manifests.from(jar))
        .isInstanceOf(InvalidManifestException.class)
        .hasMessageStartingWith(jar + "!/META-INF/virga/tables/blog.User.json: left over");
    try (URLClassLoader loader = loader(jar)) {
      assertThatThrownBy(() -> Manifests.onClassPath(loader))
          .isInstanceOf(InvalidManifestException.class)
          .hasMessageContaining("blog.User.json: left over");
    }
  }

  @Test
  void ignoresALeftOverManifestBehindTheRecord() throws IOException {
    write(folder, "blog.User", json("blog.User", "users"));
    Path before = Files.createDirectories(temporary.resolve("before"));
    write(before, "blog.User", json("blog.User", "members"));
    Files.delete(before.resolve("blog/User.class"));

    assertThat(tables(Manifests.from(folder, before))).containsExactly("users");
  }

  @Test
  void findsTheClassOfANestedRecord() throws IOException {
    write(folder, "blog.Outer.User", json("blog.Outer.User", "users"));
    Files.move(folder.resolve("blog/Outer/User.class"), folder.resolve("blog/Outer$User.class"));
    write(folder, "Post", json("Post", "posts"));

    assertThat(tables(Manifests.from(folder))).containsExactly("posts", "users");
  }

  private static List<String> tables(DatabaseDefinition database) {
    return database.tables().stream().map(TableDefinition::name).toList();
  }

  private static void write(Path root, String record, String json) throws IOException {
    Path tables = Files.createDirectories(root.resolve(TableDefinition.MANIFESTS));
    Files.writeString(tables.resolve(record + ".json"), json);
    Path file = root.resolve(record.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.writeString(file, TABLE_CLASS);
  }

  private Path jar(String name, Map<String, String> manifests, boolean folders) throws IOException {
    Path jar = temporary.resolve(name);
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
      if (folders && !manifests.isEmpty()) {
        for (String entry : List.of("META-INF/", "META-INF/virga/", "META-INF/virga/tables/")) {
          entries.putNextEntry(new ZipEntry(entry));
        }
      }
      for (Map.Entry<String, String> manifest : manifests.entrySet()) {
        entries.putNextEntry(
            new ZipEntry(TableDefinition.MANIFESTS + "/" + manifest.getKey() + ".json"));
        entries.write(manifest.getValue().getBytes(UTF_8));
        entries.putNextEntry(new ZipEntry(manifest.getKey().replace('.', '/') + ".class"));
        entries.write(TABLE_CLASS.getBytes(UTF_8));
      }
    }
    return jar;
  }

  /** A class loader that sees the given roots alone. */
  private static URLClassLoader loader(Path... roots) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path root : roots) {
      urls.add(root.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static String json(String record, String table) {
    return """
    {"record": "%s", "schema": null, "name": "%s", "columns": [], "primaryKey": null,
     "uniqueKeys": [], "foreignKeys": [], "indexes": [], "checks": [], "enums": [], "renames": []}
    """
        .formatted(record, table);
  }
}
