package dev.virga.kit.cli;

import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.migrate.Baseline;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.pull.Pull;
import dev.virga.kit.pull.Pulled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a live database into records. */
@Command(
    name = "pull",
    description = {
      "Reads a live database into records and files of functions and triggers, and lists what they cannot say.",
      "",
      "With --baseline, it also writes the first migration, which makes another database like it, and the snapshot. The database itself has all of that: give the version of that migration to 'virga migrate --baseline'. What records do not say is never dropped for it."
    },
    footer = {
      "  virga pull --url postgres://me@localhost/app --package com.example.app",
      "  virga pull --package com.example.app --sources app/src/main/java --baseline"
    })
final class PullCommand implements Callable<Integer> {
  @Option(
      names = "--package",
      paramLabel = "<name>",
      required = true,
      description = "The package of the records. Tables of a named schema lie in one below it.")
  private String packageName = "";

  @Option(
      names = "--sources",
      paramLabel = "<folder>",
      defaultValue = "src/main/java",
      description =
          "Where the records are written. No file is overwritten. Default: ${DEFAULT-VALUE}")
  private Path sources = Path.of("");

  @Option(
      names = "--baseline",
      description = "Write the first migration and the snapshot too, where there is none yet.")
  private boolean baseline;

  @Mixin private DatabaseOptions database = new DatabaseOptions();
  @Mixin private FolderOptions folder = new FolderOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  PullCommand() {}

  @Override
  public Integer call() {
    if (baseline) {
      Baseline.requireNone(folder.path());
    }
    Pulled pulled = Pull.into(packageName).from(database.address().dataSource());
    List<Path> written = new ArrayList<>(pulled.write(sources, folder.path()));
    if (baseline) {
      Generated first = Baseline.of(pulled).write(folder.path());
      written.addAll(first.files());
      written.addAll(first.snapshot());
    }
    Output.of(spec).say(text(pulled, written), Report.of(pulled, written));
    return ExitCode.DONE.code();
  }

  private static String text(Pulled pulled, List<Path> written) {
    String files =
        written.isEmpty()
            ? "There are no tables."
            : written.stream().map(file -> "Wrote " + file).collect(Collectors.joining("\n"));
    return pulled.inexpressible().isEmpty() ? files : files + "\n\n" + pulled.notSaid();
  }

  /**
   * What {@code --json} prints.
   *
   * @param written the files
   * @param notSaid what is in the database that the records do not say
   */
  record Report(List<String> written, List<String> notSaid) {
    static Report of(Pulled pulled, List<Path> written) {
      return new Report(
          written.stream().map(Path::toString).toList(),
          pulled.inexpressible().stream().map(Inexpressible::toString).toList());
    }
  }
}
