package dev.virga.kit.cli;

import dev.virga.kit.migrate.Answers;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.migrate.Push;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Statement;
import dev.virga.kit.schema.DatabaseDefinition;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings a development database to the records. */
@Command(
    name = "push",
    description = {
      "Brings a development database to the records directly, without migrations.",
      "It looks at what is in the database, shows what it will do, and does it in one transaction.",
      "",
      "What would lose data needs a yes by name, and what has another name is another thing until you say that it is the same: at a terminal you are asked, elsewhere the options are printed that say it. A table without rows, or a column without values, goes unasked. What records cannot say, such as a view, stays."
    },
    footer = {
      "  virga push --url postgres://me@localhost/app",
      "  virga push --dry-run",
      "  virga push --rename column:users.bio=about",
      "  virga push --allow drop:users.bio"
    })
final class PushCommand implements Callable<Integer> {
  @Option(names = "--dry-run", description = "Show what would be done, and do nothing.")
  private boolean dryRun;

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private RecordOptions records = new RecordOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  PushCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataSource dataSource = database.address().dataSource();
    DatabaseDefinition schema = records.read();
    Output output = Output.of(spec);
    Answers said = answers.answers();
    while (true) {
      Push push = Push.of(schema).answer(said);
      try {
        Plan plan =
            dryRun
                ? push.plan(dataSource)
                : push.run(dataSource, found -> output.tell(found.sql()));
        output.say(text(plan), Report.of(plan, !dryRun));
        return ExitCode.DONE.code();
      } catch (NotAllowedException e) {
        said = ask(e, said).orElseThrow(() -> e);
      }
    }
  }

  private Optional<Answers> ask(NotAllowedException open, Answers said) {
    return terminal.isInteractive() && Output.of(spec).isForPeople()
        ? new Interview(terminal).next(open, said)
        : Optional.empty();
  }

  private String text(Plan plan) {
    if (plan.isEmpty()) {
      return "The database is what the records say.";
    }
    return dryRun ? plan.sql() : "Done. The database is what the records say.";
  }

  /**
   * What {@code --json} prints.
   *
   * @param statements what was done, or would be
   * @param done whether it was
   */
  record Report(List<String> statements, boolean done) {
    static Report of(Plan plan, boolean done) {
      return new Report(plan.statements().stream().map(Statement::sql).toList(), done);
    }
  }
}
