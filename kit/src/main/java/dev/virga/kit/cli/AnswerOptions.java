package dev.virga.kit.cli;

import dev.virga.kit.migrate.Answers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a person says in advance, as options or in a file. */
final class AnswerOptions {
  @Option(
      names = "--allow",
      paramLabel = "<danger>",
      split = ",",
      splitSynopsisLabel = ",",
      description = "Say yes to a danger, by its name: drop:users.bio")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--rename",
      paramLabel = "<kind:old=new>",
      description =
          "It is the same under another name: schema:blog=news, table:users=members, column:users.bio=about, enum:mood=feeling, label:mood.SAD=BLUE")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--replace",
      paramLabel = "<label=label>",
      description = "What rows hold instead of a label that goes: mood.SAD=OK")
  private List<String> replacements = new ArrayList<>();

  @Option(
      names = "--convert",
      paramLabel = "<column=SQL>",
      description = "How values become values of a new type: users.age=\"age\"::integer")
  private List<String> conversions = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "<file>",
      description =
          "A file of such answers, a line for each: the option and its value, without the dashes.")
  private Optional<Path> file = Optional.empty();

  AnswerOptions() {}

  Answers answers() {
    Answers answers = file.map(Answers::in).orElse(Answers.none());
    answers = add(answers, "rename", renames);
    answers = add(answers, "replace", replacements);
    answers = add(answers, "convert", conversions);
    return add(answers, "allow", allowed);
  }

  private static Answers add(Answers answers, String verb, List<String> values) {
    for (String value : values) {
      answers = answers.and(verb + " " + value);
    }
    return answers;
  }
}
