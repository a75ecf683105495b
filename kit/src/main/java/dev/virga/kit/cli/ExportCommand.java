package dev.virga.kit.cli;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.introspect.Export;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a whole schema as SQL. */
@Command(
    name = "export",
    description = {
      "Prints the whole schema as SQL: what the records say, or with --live what is in a database.",
      "",
      "A database also has what records cannot say. What has no statement of its own is named in a comment at the top."
    },
    footer = {
      "  virga export > schema.sql",
      "  virga export --live --url postgres://me@localhost/app"
    })
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--live", description = "Read a database instead of the records.")
  private boolean live;

  @Mixin private RecordOptions records = new RecordOptions();
  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  ExportCommand() {}

  @Override
  public Integer call() {
    Script script = live ? Export.of(database.address().dataSource()) : Ddl.create(records.read());
    Output.of(spec).say(script.sql().stripTrailing(), new Report(script.statements()));
    return ExitCode.DONE.code();
  }

  /**
   * What {@code --json} prints.
   *
   * @param statements the statements
   */
  record Report(List<String> statements) {}
}
