package dev.virga.maven;

import dev.virga.kit.migrate.Push;
import dev.virga.kit.plan.Plan;
import java.io.File;
import java.util.List;
import javax.sql.DataSource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the records, and brings a development database to them directly, without migrations. It
 * looks at what is in the database, shows what it will do, and does it in one transaction.
 *
 * <p>What would lose data needs a yes by name, and what has another name is another thing until it
 * is said to be the same: where that is missing, nothing is done, and the build fails and prints
 * the properties that say it.
 */
@Mojo(name = "push", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PushMojo extends AbstractMojo {
  /** The database; without it, the environment's {@code DATABASE_URL}. */
  @Parameter(property = "virga.url")
  private @Nullable String url;

  /** Who asks; without it, the environment's {@code DATABASE_USER}, then what the URL says. */
  @Parameter(property = "virga.user")
  private @Nullable String user;

  /** Show what would be done, and do nothing. */
  @Parameter(property = "virga.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Answers such as {@code rename column:users.bio=about} and {@code allow drop:users.bio}. */
  @Parameter(property = "virga.answer")
  private @Nullable List<String> answer;

  /** A file of such answers, a line for each. */
  @Parameter(property = "virga.answers")
  private @Nullable File answers;

  /** Where the compiled records are: folders and jars. */
  @Parameter(property = "virga.classes", defaultValue = "${project.build.outputDirectory}")
  private List<File> classes = List.of();

  /** What the classes of the project use, for queries of views that their code makes. */
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
  private List<String> dependencies = List.of();

  /** For Maven, which sets the parameters. */
  public PushMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::push;
    work.orFail();
  }

  private void push() {
    Push push = Push.of(Records.in(classes, dependencies)).answer(Said.of(answers, answer));
    DataSource database = Environment.database(url, user);
    if (dryRun) {
      show(push.plan(database));
    } else {
      push.run(database, this::show);
      getLog().info("The database is what the records say.");
    }
  }

  private void show(Plan plan) {
    plan.sql().lines().forEach(getLog()::info);
  }
}
