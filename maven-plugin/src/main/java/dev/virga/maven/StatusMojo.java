package dev.virga.maven;

import dev.virga.kit.apply.History;
import dev.virga.kit.migrate.Migrations;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says of each migration whether the database has it, and changes nothing. Fails the build where
 * files are not those that were applied.
 */
@Mojo(name = "status")
public final class StatusMojo extends AbstractMojo {
  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** Where {@code migration/} is. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For Maven, which sets the parameters. */
  public StatusMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::status;
    work.orFail();
  }

  private void status() {
    History history = Migrations.in(folder.toPath()).history(Environment.database(url, user));
    history.toString().lines().forEach(getLog()::info);
    history.requireMatch();
  }
}
