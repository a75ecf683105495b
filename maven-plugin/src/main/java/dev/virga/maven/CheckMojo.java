package dev.virga.maven;

import dev.virga.kit.drift.Drift;
import dev.virga.kit.migrate.Checked;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.migrate.Replay;
import dev.virga.kit.schema.DatabaseDefinition;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build where something was forgotten: records that say what no migration makes, files of
 * the same version, snapshots of merged branches that do not fit together. Only {@code live} and
 * {@code replay} need a database.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CheckMojo extends AbstractMojo {
  /** Where the compiled records are: folders and jars. */
  @Parameter(property = "virga.classes", defaultValue = "${project.build.outputDirectory}")
  private List<File> classes = List.of();

  /** What the classes of the project use, for queries of views that their code makes. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
  private List<String> dependencies = List.of();

  /** Where {@code migration/} and {@code snapshot/} are. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** Compare a database with the records, too. */
  @Parameter(property = "virga.live", defaultValue = "false")
  private boolean live;

  /** Apply the migrations to an empty database, and compare that, too. */
  @Parameter(property = "virga.replay", defaultValue = "false")
  private boolean replay;

  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** For Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::check;
    work.orFail();
  }

  private void check() {
    Migrations migrations = Migrations.in(folder.toPath());
    DatabaseDefinition records = Records.in(classes, dependencies);
    Checked checked = migrations.check(records);
    say(checked.toString(), checked.isFine());
    if (live) {
      say(Drift.of(Environment.database(url, user), records));
    }
    if (replay) {
      say(Replay.of(migrations.migrator()).in(Environment.database(url, user), records));
    }
  }

  private void say(Drift drift) {
    say(drift.toString(), drift.isEmpty());
  }

  private void say(String text, boolean fine) {
    if (!fine) {
      throw new IllegalArgumentException(text);
    }
    getLog().info(text);
  }
}
