package dev.virga.maven;

import dev.virga.kit.migrate.Baseline;
import dev.virga.kit.pull.Pull;
import dev.virga.kit.pull.Pulled;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a live database into records and files of functions and triggers, which are for you to
 * edit. No file is overwritten. What the records do not say is listed, and nothing drops it.
 */
@Mojo(name = "pull")
public final class PullMojo extends AbstractMojo {
  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** The package of the records. Tables of a named schema lie in one below it. */
  @Parameter(property = "virga.package", required = true)
  private String packageName = "";

  /** Where the records are written. */
  @Parameter(property = "virga.sources", defaultValue = "${project.basedir}/src/main/java")
  private File sources = new File("");

  /** Write the first migration and the snapshot too, where there is none yet. */
  @Parameter(property = "virga.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /** Where {@code migration/}, {@code snapshot/} and {@code code/} are. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For Maven, which sets the parameters. */
  public PullMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::pull;
    work.orFail();
  }

  private void pull() {
    if (writeBaseline) {
      Baseline.requireNone(folder.toPath());
    }
    Pulled pulled = Pull.into(packageName).from(Environment.database(url, user));
    for (Path file : pulled.write(sources.toPath(), folder.toPath())) {
      getLog().info("Wrote " + file);
    }
    if (writeBaseline) {
      Baseline.of(pulled).write(folder.toPath()).toString().lines().forEach(getLog()::info);
    }
    pulled.notSaid().lines().forEach(getLog()::info);
  }
}
