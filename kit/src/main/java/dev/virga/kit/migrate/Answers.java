package dev.virga.kit.migrate;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.plan.Allowance;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says about a migration, in lines of text: in a file, or as options of a command.
 *
 * <pre>{@code
 * # of the table users
 * rename column:users.bio=about
 * replace mood.SAD=OK
 * convert users.age="age"::integer
 * allow drop:users.nickname
 * }</pre>
 *
 * <p>{@code rename} takes {@code schema:blog=news}, {@code table:users=members}, {@code
 * column:users.bio=about}, {@code enum:mood=feeling} and {@code label:mood.SAD=BLUE}. Dots stand
 * between the schema, the table and the column, so a name that has one in it can be said in Java
 * alone, as {@link Decisions}. Immutable.
 *
 * @param decisions what the schemas cannot say
 * @param allowed the names of the dangers that have a yes
 */
public record Answers(Decisions decisions, Set<String> allowed) {
  /** Copies the set. */
  public Answers {
    allowed = Set.copyOf(allowed);
  }

  /** Returns no answers. */
  public static Answers none() {
    return new Answers(Decisions.none(), Set.of());
  }

  /**
   * Reads a file of answers; empty lines and those that begin with {@code #} say nothing.
   *
   * @throws IllegalArgumentException if a line is no answer; the message names the line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Answers in(Path file) {
    try {
      Answers answers = none();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
          answers = answers.and(file + ", line " + number + ": ", line.strip());
        }
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds an answer, such as {@code rename column:users.bio=about}.
   *
   * @throws IllegalArgumentException if it is none
   * @throws dev.virga.kit.diff.InvalidDecisionException if there is another answer to the same
   */
  public Answers and(String answer) {
    return and("", answer);
  }

  private Answers and(String place, String answer) {
    int blank = answer.indexOf(' ');
    String verb = answer.substring(0, Math.max(blank, 0));
    String rest = answer.substring(blank + 1).strip();
    return switch (verb) {
      case "allow" -> allow(place, rest);
      case "rename" -> new Answers(rename(place, rest), allowed);
      case "replace" -> new Answers(replace(place, rest), allowed);
      case "convert" -> new Answers(convert(place, rest), allowed);
      default ->
          throw new IllegalArgumentException(
              "%s'%s' answers nothing: begin with allow, rename, replace or convert, as in 'rename column:users.bio=about'."
                  .formatted(place, answer));
    };
  }

  private Answers allow(String place, String danger) {
    Set<String> more = new TreeSet<>(allowed);
    try {
      more.add(Allowance.parse(danger).toString());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + e.getMessage(), e);
    }
    return new Answers(decisions, more);
  }

  private Decisions rename(String place, String text) {
    String example = place + "'" + text + "' is no rename: write it as column:users.bio=about";
    int colon = text.indexOf(':');
    String kind = text.substring(0, Math.max(colon, 0));
    Sides sides = Sides.of(text.substring(colon + 1), example);
    return switch (kind) {
      case "schema" -> decisions.renameSchema(sides.left(), sides.right());
      case "table" -> decisions.renameTable(name(sides.left()), name(sides.right()));
      case "enum" -> decisions.renameEnum(name(sides.left()), name(sides.right()));
      case "column" -> decisions.renameColumn(member(sides.left(), example), sides.right());
      case "label" -> {
        ColumnName label = member(sides.left(), example);
        yield decisions.renameLabel(label.table(), label.column(), sides.right());
      }
      default ->
          throw new IllegalArgumentException(
              example + ", beginning with schema:, table:, column:, enum: or label:.");
    };
  }

  private Decisions replace(String place, String text) {
    String example = place + "'" + text + "' is no replacement: write it as mood.SAD=OK";
    Sides sides = Sides.of(text, example);
    ColumnName label = member(sides.left(), example);
    return decisions.replaceLabel(label.table(), label.column(), sides.right());
  }

  private Decisions convert(String place, String text) {
    String example =
        place + "'" + text + "' is no conversion: write it as users.age=\"age\"::integer";
    Sides sides = Sides.of(text, example);
    return decisions.convert(member(sides.left(), example), sides.right());
  }

  private static QualifiedName name(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? QualifiedName.of(text)
        : QualifiedName.of(text.substring(0, dot), text.substring(dot + 1));
  }

  private static ColumnName member(String text, String example) {
    int dot = text.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(example + ", with a dot before the last name.");
    }
    return new ColumnName(name(text.substring(0, dot)), text.substring(dot + 1));
  }

  /** What stands before and behind the first {@code =}. */
  private record Sides(String left, String right) {
    static Sides of(String text, String example) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw new IllegalArgumentException(example + ", with a = between two names.");
      }
      return new Sides(text.substring(0, equals), text.substring(equals + 1));
    }
  }
}
