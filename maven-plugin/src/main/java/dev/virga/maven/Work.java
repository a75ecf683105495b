package dev.virga.maven;

import dev.virga.kit.apply.MigrationException;
import dev.virga.kit.ddl.ScriptException;
import dev.virga.kit.introspect.IntrospectionException;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.RowCountException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** What a goal does, with its failures told as Maven tells them: what is wrong, and no trace. */
interface Work {
  /** Does it. */
  void run();

  /** Does it, or fails the build. */
  default void orFail() throws MojoFailureException {
    try {
      run();
    } catch (NotAllowedException e) {
      throw new MojoFailureException(withAnswers(e));
    } catch (MigrationException
        | IntrospectionException
        | ScriptException
        | RowCountException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException e) {
      // Of the last kind are all that the kit throws about records, snapshots and answers.
      throw new MojoFailureException(String.valueOf(e.getMessage()));
    }
  }

  private static String withAnswers(NotAllowedException e) {
    return e.answers().stream()
        .map(answer -> "-Dvirga.answer=\"" + answer + "\"")
        .collect(
            Collectors.joining(
                "\n  ",
                e.getMessage()
                    + "\n\nSay which, as a property or as a line of the file that virga.answers names:\n  ",
                ""));
  }
}
