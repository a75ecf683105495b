package dev.virga.kit.migrate;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.plan.Allowance;
import dev.virga.kit.plan.RowCounts;
import dev.virga.kit.plan.Style;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says about a migration that is to be generated. Each method returns a copy.
 * Immutable.
 *
 * @param name what the migration does, as a part of its file name: {@code add_bio}; empty where the
 *     changes name it
 * @param decisions what the schemas cannot say
 * @param allowed the names of the dangers that have a yes
 * @param style how much is done for an application that goes on working meanwhile
 * @param counts who knows how many rows what is dangerous is about
 */
public record Generation(
    String name, Decisions decisions, Set<String> allowed, Style style, RowCounts counts) {
  /**
   * Makes the name one that fits into a file name.
   *
   * @throws IllegalArgumentException if no letter and no digit is left of it
   */
  public Generation {
    boolean named = !name.isEmpty();
    name =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{Ll}\\p{N}]+", "_")
            .replaceAll("^_+|_+$", "");
    if (named && name.isEmpty()) {
      throw new IllegalArgumentException(
          "The name of a migration needs a letter or a digit, such as in \"add bio\".");
    }
    allowed = Set.copyOf(allowed);
  }

  /** Names a migration, without decisions and without a yes to anything dangerous. */
  public static Generation named(String name) {
    return new Generation(name, Decisions.none(), Set.of(), Style.ONLINE, RowCounts.unknown());
  }

  /** Leaves it to the first change to name the migration: {@code create_users_and_more}. */
  public static Generation unnamed() {
    return new Generation("", Decisions.none(), Set.of(), Style.ONLINE, RowCounts.unknown());
  }

  /** Says what the schemas cannot say, and yes to what is dangerous, by lines of text. */
  public Generation answer(Answers answers) {
    return new Generation(name, answers.decisions(), answers.allowed(), style, counts);
  }

  /** Says what the schemas cannot say. */
  public Generation decide(Decisions made) {
    return new Generation(name, made, allowed, style, counts);
  }

  /**
   * Says yes to something dangerous.
   *
   * @param danger its name, such as {@code drop:users.bio}
   * @throws IllegalArgumentException if that is no name of a danger
   */
  public Generation allow(String danger) {
    return allow(Allowance.parse(danger));
  }

  /** Says yes to something dangerous. */
  public Generation allow(Allowance allowance) {
    Set<String> more = new TreeSet<>(allowed);
    more.add(allowance.toString());
    return new Generation(name, decisions, more, style, counts);
  }

  /**
   * Says how many rows what is dangerous is about, where it is refused: {@code
   * countRows(RowCounts.in(connection))}.
   */
  public Generation countRows(RowCounts known) {
    return new Generation(name, decisions, allowed, style, known);
  }

  /** Takes the short way, for databases that nobody uses meanwhile. */
  public Generation offline() {
    return new Generation(name, decisions, allowed, Style.OFFLINE, counts);
  }
}
