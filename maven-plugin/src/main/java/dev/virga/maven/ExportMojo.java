package dev.virga.maven;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.introspect.Export;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the records, and writes the whole schema as SQL: what they say, or what is in a
 * database.
 */
@Mojo(name = "export", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ExportMojo extends AbstractMojo {
  /** Read a database instead of the records. */
  @Parameter(property = "virga.live", defaultValue = "false")
  private boolean live;

  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** The file that is written. */
  @Parameter(property = "virga.output", defaultValue = "${project.build.directory}/schema.sql")
  private File output = new File("");

  /** Where the compiled records are: folders and jars. */
  @Parameter(property = "virga.classes", defaultValue = "${project.build.outputDirectory}")
  private List<File> classes = List.of();

  /** What the classes of the project use, for queries of views that their code makes. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
  private List<String> dependencies = List.of();

  /** For Maven, which sets the parameters. */
  public ExportMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::export;
    work.orFail();
  }

  private void export() {
    Script script =
        live
            ? Export.of(Environment.database(url, user))
            : Ddl.create(Records.in(classes, dependencies));
    try {
      Path file = output.toPath();
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      getLog().info("Wrote " + Files.writeString(file, script.sql()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
