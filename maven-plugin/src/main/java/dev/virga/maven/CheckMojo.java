package dev.virga.maven;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Checked;
import dev.virga.kit.migrate.Migrations;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build where something was forgotten: records that say what no migration makes, files of
 * the same version, snapshots of merged branches that do not fit together. No database is needed.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  /** Where the compiled records are: folders and jars. */
  @Parameter(property = "virga.classes", defaultValue = "${project.build.outputDirectory}")
  private List<File> classes = List.of();

  /** Where {@code migration/} and {@code snapshot/} are. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::check;
    work.orFail();
  }

  private void check() {
    Checked checked =
        Migrations.in(folder.toPath())
            .check(Manifests.from(classes.stream().map(File::toPath).toArray(Path[]::new)));
    if (!checked.isFine()) {
      throw new IllegalArgumentException(checked.toString());
    }
    getLog().info(checked.toString());
  }
}
