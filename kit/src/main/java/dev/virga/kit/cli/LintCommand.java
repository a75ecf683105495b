package dev.virga.kit.cli;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.lint.Finding;
import dev.virga.kit.lint.Linter;
import dev.virga.kit.lint.Rules;
import dev.virga.kit.migrate.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the migrations, those that are written by hand too. */
@Command(
    name = "lint",
    description = {
      "Finds in migrations what locks a busy application out, loses data, or stays half done.",
      "No database is needed. The files are read in the order in which they run.",
      "",
      "A comment above a statement allows what a rule finds, and says why: -- virga:allow blocking-index: nobody writes to it"
    },
    footer = {
      "  virga lint",
      "  virga lint --without json-column --without small-key",
      "  virga lint --after 20260102030405",
      "  virga lint --rules"
    })
final class LintCommand implements Callable<Integer> {
  @Option(
      names = "--without",
      paramLabel = "<rule>",
      split = ",",
      splitSynopsisLabel = ",",
      description = "Leave a rule out. May be given several times.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--after",
      paramLabel = "<version>",
      description =
          "Leave out what is found in files up to this version, which are applied and cannot be edited.")
  private Optional<String> after = Optional.empty();

  @Option(names = "--rules", description = "Say what each rule is about, and check nothing.")
  private boolean rules;

  @Mixin private FolderOptions folder = new FolderOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  LintCommand() {}

  @Override
  public Integer call() {
    return rules ? explain() : check();
  }

  private int explain() {
    List<Explained> all =
        Rules.all().stream()
            .map(rule -> new Explained(rule.code(), rule.lock(), rule.reason(), rule.rewrite()))
            .toList();
    Output.of(spec)
        .say(Rules.all().stream().map(Object::toString).collect(joining("\n")), new Report(all));
    return ExitCode.DONE.code();
  }

  private int check() {
    Linter linter = Linter.ofAllRules();
    for (String code : without) {
      linter = linter.without(code);
    }
    Migrations migrations = folder.requireMigrations();
    List<Finding> findings =
        after.isPresent() ? migrations.lintAfter(after.get(), linter) : migrations.lint(linter);
    Output.of(spec)
        .say(
            findings.isEmpty()
                ? "Nothing found."
                : findings.stream().map(Finding::toString).collect(joining("\n")),
            new Found(findings));
    return (findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND).code();
  }

  /** What {@code --json} prints of files. */
  record Found(List<Finding> findings) {}

  /** What {@code --json} prints of rules. */
  record Report(List<Explained> rules) {}

  /** A rule, without its examples. */
  record Explained(String code, String lock, String reason, String rewrite) {}
}
