package dev.virga.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Maven project of somebody who uses Virga, with a repository of its own that has Virga as it is
 * built here. All else comes from the repository that this build uses, so that it works offline.
 */
final class Project {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final Path folder;
  private final Path repository;
  private final String jdbcUrl;

  private Project(Path folder, Path repository, String jdbcUrl) {
    this.folder = folder;
    this.repository = repository;
    this.jdbcUrl = jdbcUrl;
  }

  static Project in(Path folder, String jdbcUrl) throws IOException {
    Project project = new Project(folder.resolve("project"), folder.resolve("repository"), jdbcUrl);
    project.install("virga-parent", ROOT);
    project.install("virga", ROOT.resolve("runtime"));
    project.install("virga-processor", ROOT.resolve("processor"));
    project.install("virga-kit", ROOT.resolve("kit"));
    project.install("virga-maven-plugin", ROOT.resolve("maven-plugin"));
    Files.createDirectories(project.folder);
    try (InputStream pom = Project.class.getResourceAsStream("/project/pom.xml")) {
      Files.copy(Objects.requireNonNull(pom), project.folder.resolve("pom.xml"));
    }
    return project;
  }

  /** Writes the record {@code User}. */
  void user(String components) throws IOException {
    write(
        "src/main/java/blog/User.java",
        """
        package blog;

        import dev.virga.annotation.*;

        @Table("users")
        public record User(%s) {}
        """
            .formatted(components));
  }

  /** Runs Maven, and returns what it printed, with the exit code in the last line. */
  String maven(String... arguments) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve(windows ? "mvnw.cmd" : "mvnw").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
    for (String name : List.of("virga", "maven-compiler-plugin", "maven-resources-plugin")) {
      command.add("-D" + name + ".version=" + System.getProperty(name + ".version"));
    }
    command.add("-Dmaven.repo.local=" + repository);
    command.add("-Dmaven.repo.local.tail=" + System.getProperty("localRepository"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DATABASE_URL", jdbcUrl);
    builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
    Process process = builder.start();
    try {
      String printed =
          process.inputReader(UTF_8).lines().map(line -> line + "\n").collect(Collectors.joining());
      return printed + process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Returns the text of a file of the project. */
  String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Writes a file of the project. */
  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  /** Returns the names of the migrations. */
  List<String> migrations() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("src/main/resources/db/migration"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void install(String artifact, Path module) throws IOException {
    String version = System.getProperty("virga.version");
    Path target = repository.resolve("dev/virga").resolve(artifact).resolve(version);
    Files.createDirectories(target);
    Files.copy(module.resolve("pom.xml"), target.resolve(artifact + "-" + version + ".pom"));
    String jar = artifact + "-" + version + ".jar";
    if (!module.equals(ROOT)) {
      Files.copy(module.resolve("target").resolve(jar), target.resolve(jar));
    }
  }
}
