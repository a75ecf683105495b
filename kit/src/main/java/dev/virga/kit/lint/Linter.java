package dev.virga.kit.lint;

import dev.virga.kit.plan.Execution;
import dev.virga.kit.plan.Part;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.sql.SqlStatement;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds in SQL what a careful database engineer would ask about.
 *
 * <pre>{@code
 * Linter.ofAllRules().check(files).forEach(System.out::println);
 * // V7__index.sql:1: blocking-index (lock: share): writes wait until the index is built. Instead: ...
 * }</pre>
 *
 * <p>The files are read in the order in which they run: what the earlier ones create and validate,
 * the later ones rely on. A table that none of them creates counts as one with rows. What is found
 * is allowed by a comment above the statement, {@code -- virga:allow blocking-index: nobody writes
 * to it yet}, which has to say why.
 *
 * <p>It does not know the whole of SQL. It tells tokens apart as PostgreSQL does, and looks for
 * forms of statements; what stands in texts, such as the bodies of functions and {@code do} blocks,
 * is not looked into. A file that it cannot tell apart is itself a finding. Immutable.
 */
public final class Linter {
  private final List<Rule> rules;

  private Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the linter of all rules. */
  public static Linter ofAllRules() {
    return new Linter(Rules.all());
  }

  /**
   * Leaves a rule out.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public Linter without(String code) {
    if (Rules.of(code).isEmpty()) {
      throw new IllegalArgumentException(
          "There is no rule %s. There are: %s."
              .formatted(code, String.join(", ", Rules.all().stream().map(Rule::code).toList())));
    }
    return new Linter(rules.stream().filter(rule -> !rule.code().equals(code)).toList());
  }

  /** Checks files, in the order in which they run. */
  public List<Finding> check(List<SqlFile> files) {
    return new Run(files, new Known()).findings();
  }

  /**
   * Checks a plan for a database. What types the columns have is decided by the records, and not
   * looked at here.
   */
  public List<Finding> check(Plan plan, DatabaseDefinition before) {
    List<SqlFile> files = new ArrayList<>();
    for (Part part : plan.parts()) {
      files.add(
          new SqlFile(
              "V1.%d__plan.sql".formatted(files.size() + 1),
              part.script().sql(),
              part.execution() == Execution.TRANSACTION));
    }
    Known known = new Known();
    known.add(before);
    return new Linter(rules.stream().filter(rule -> rule.topic() != Topic.TYPES).toList())
        .new Run(files, known)
        .findings();
  }

  /** A look at files. Mutable: it goes from statement to statement. */
  private final class Run {
    private final List<SqlFile> files;
    private final Known known;
    private final Set<String> validated = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Run(List<SqlFile> files, Known known) {
      this.files = files;
      this.known = known;
    }

    List<Finding> findings() {
      List<List<SqlStatement>> statements = files.stream().map(this::statements).toList();
      statements.forEach(file -> file.forEach(this::collectValidated));
      for (int i = 0; i < files.size(); i++) {
        known.begin(files.get(i));
        for (SqlStatement statement : statements.get(i)) {
          check(files.get(i), statement);
        }
      }
      return findings;
    }

    private List<SqlStatement> statements(SqlFile file) {
      try {
        return file.statements();
      } catch (UnreadableException e) {
        findings.add(
            new Finding(
                file.name(),
                file.line(e.position()),
                Finding.UNREADABLE,
                "unreadable: here is %s. Nothing in the file is checked"
                    .formatted(e.getMessage())));
        return List.of();
      }
    }

    private void collectValidated(SqlStatement statement) {
      Words words = statement.words();
      while (words.has("validate constraint")) {
        words = words.after("validate constraint");
        words.name().ifPresent(validated::add);
      }
    }

    private void check(SqlFile file, SqlStatement statement) {
      Site site = new Site(statement.words(), file.transactional(), known, validated);
      Allowances allowances = new Allowances(statement.comments());
      for (Rule rule : rules) {
        if (rule.finds().test(site) && !allowances.contain(rule)) {
          findings.add(Finding.of(rule, file.name(), statement.line()));
        }
      }
      for (String problem : allowances.problems(rules)) {
        findings.add(
            new Finding(
                file.name(),
                statement.line(),
                Finding.ALLOWANCE,
                Finding.ALLOWANCE + ": " + problem));
      }
      known.follow(statement.words());
    }
  }
}
