package dev.virga.maven;

import dev.virga.kit.lint.Finding;
import dev.virga.kit.lint.Linter;
import dev.virga.kit.migrate.Migrations;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build where migrations lock a busy application out, lose data, or stay half done, those
 * too that are written by hand. No database is needed.
 *
 * <p>A comment above a statement allows what a rule finds, and says why: {@code -- virga:allow
 * blocking-index: nobody writes to it}.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class LintMojo extends AbstractMojo {
  /** Rules that are left out. */
  @Parameter(property = "virga.without")
  private @Nullable List<String> without;

  /** The last version whose file is applied, and is not checked. */
  @Parameter(property = "virga.after")
  private @Nullable String after;

  /** Where {@code migration/} is. */
  @Parameter(property = "virga.folder", defaultValue = "${project.basedir}/src/main/resources/db")
  private File folder = new File("");

  /** For Maven, which sets the parameters. */
  public LintMojo() {}

  @Override
  public void execute() throws MojoFailureException {
    Work work = this::lint;
    work.orFail();
  }

  private void lint() {
    Linter linter = Linter.ofAllRules();
    for (String code : without == null ? List.<String>of() : without) {
      linter = linter.without(code);
    }
    Migrations migrations = Migrations.in(folder.toPath());
    List<Finding> findings =
        after == null ? migrations.lint(linter) : migrations.lintAfter(after, linter);
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(
          findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }
    getLog().info("Nothing found.");
  }
}
