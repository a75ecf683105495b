package dev.virga.maven;

import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import java.io.File;
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
 * Compiles the records, and writes the migration from the last snapshot to them, with the new
 * snapshot. Where nothing has changed, nothing is written.
 *
 * <p>What may lose data needs a yes by name, and what has another name is another thing until it is
 * said to be the same: where that is missing, the build fails and prints the properties that say
 * it.
 */
@Mojo(name = "generate", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends AbstractMojo {
  /** What the migration does, as a part of its file name. Without it, the first change names it. */
  @Parameter(property = "virga.name", defaultValue = "")
  private @Nullable String name;

  /** Write a migration for a person to fill in, for what the records do not say. */
  @Parameter(property = "virga.empty", defaultValue = "false")
  private boolean empty;

  /** Take the shortest way, for a database that nobody uses meanwhile. */
  @Parameter(property = "virga.offline", defaultValue = "false")
  private boolean offline;

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

  /** Where {@code migration/} and {@code snapshot/} are. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For Maven, which sets the parameters. */
  public GenerateMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::generate;
    work.orFail();
  }

  private void generate() {
    Migrations migrations = Migrations.in(folder.toPath());
    String words = name == null ? "" : name;
    if (empty) {
      say(migrations.generateEmpty(words.isEmpty() ? "by hand" : words));
      return;
    }
    Generation generation =
        (words.isEmpty() ? Generation.unnamed() : Generation.named(words))
            .answer(Said.of(answers, answer));
    say(
        migrations.generate(
            Records.in(classes, dependencies), offline ? generation.offline() : generation));
  }

  private void say(Object done) {
    done.toString().lines().forEach(getLog()::info);
  }
}
