package dev.virga.maven;

import dev.virga.kit.apply.Migrator;
import dev.virga.kit.migrate.Migrations;
import java.io.File;
import java.time.Duration;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Applies the migrations that the database does not have yet, in their order.
 *
 * <p>Of several that run at once, one works and the others wait. Files that are not those that were
 * applied are refused by name. The password comes with the URL, or from the environment's {@code
 * DATABASE_PASSWORD}: Maven prints its own properties where it is asked to.
 */
@Mojo(name = "migrate")
public final class MigrateMojo extends AbstractMojo {
  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** Where {@code migration/} is. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For how many seconds a statement waits for a lock before its file is tried again. */
  @Parameter(property = "virga.lockTimeout", defaultValue = "3")
  private long lockTimeout;

  /** For how many seconds a statement runs at most; 0 is for ever. */
  @Parameter(property = "virga.statementTimeout", defaultValue = "0")
  private long statementTimeout;

  /** The version up to which a database without history has everything already. */
  @Parameter(property = "virga.baseline")
  private @Nullable String baseline;

  /** For Maven, which sets the parameters. */
  public MigrateMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::migrate;
    work.orFail();
  }

  private void migrate() {
    Migrator migrator =
        Migrations.in(folder.toPath())
            .migrator()
            .lockTimeout(Duration.ofSeconds(lockTimeout))
            .statementTimeout(Duration.ofSeconds(statementTimeout))
            .progress(getLog()::info);
    if (baseline != null) {
      migrator = migrator.baseline(baseline);
    }
    getLog().info(migrator.migrate(Environment.database(url, user)).toString());
  }
}
