package dev.virga.kit.testing;

import dev.virga.kit.code.CodeFile;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.Compression;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.Deferral;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.KeyForm;
import dev.virga.schema.MatchType;
import dev.virga.schema.NullTreatment;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PartitioningDefinition.Strategy;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.RenameDefinition.Kind;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceOptions;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.Uniqueness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a schema from a short text of lines.
 *
 * <pre>
 * enum mood: SAD, HAPPY
 * table blog.users
 *   id bigint not null always
 *   mood "mood" default 'SAD'
 *   bio text storage external compression pglz collate C
 *   total integer stored (price * amount)
 *   comment: Everybody
 *   comment on email: Where to write
 *   primary key users_pkey (id)
 *   unique users_email_key (email)
 *   foreign key users_boss_id_fkey (boss_id) references users (id) on delete cascade
 *   check users_age_check: age > 0
 *   unique users_phone_key (phone) | nulls not distinct | include email | deferrable
 *   index users_email_idx (email)
 *   index users_name_idx on lower(name) desc | using btree | include email | where age > 0
 *   unique index users_nick_idx (nick) | nulls not distinct | with fillfactor = 70
 *   exclude users_room_excl: room with =, during with && | using gist | where age > 0 | deferrable
 *   row security forced
 *   policy mine | restrictive | for update | to app, web | using id > 0 | check id > 1
 *   partition by range (created_at)
 *   partition users_2026 for values from ('2026-01-01') to ('2027-01-01')
 *   renamed table members to users
 *   renamed column bio to about
 *   renamed enum humor to "mood"
 *   renamed label "mood" BLUE to SAD
 * role virga_app createdb noinherit
 * extension citext | in shop
 * sequence shop.numbers | as integer | start 1000 increment 5 | comment What it counts | renamed counter
 * domain email | as text | collate C | default 'x' | not null | comment What it is | renamed mail
 *   check email_check: value like '%@%'
 * composite type address | comment Where | renamed location
 *   street text | collate C | comment In words | renamed road
 *   renamed label "mood" BLUE to SAD
 * view active_users | with security_barrier = true | comment Who is there | renamed users_there
 *   select id, name
 *   from users
 * materialized view stats
 *   select name, count(*) as number from users group by name
 *   unique index stats_name_idx (name)
 * </pre>
 */
public final class SchemaText {
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<name>\\S+) (?<type>.+?)"
              + "(?: storage (?<place>\\w+))?(?: compression (?<compression>\\w+))?(?: collate (?<collation>\\S+))?"
              + "(?<required> not null)?(?<identity> always| by default)?"
              + "(?: \\[(?<sequence>[^\\]]+)\\])?"
              + "(?: (?<storage>stored|virtual) \\((?<computed>.+)\\))?"
              + "(?: default (?<default>.+))?");
  private static final Pattern COMMENT =
      Pattern.compile("comment(?: on (?<column>\\S+))?: (?<text>.+)");
  private static final Pattern NAMED = Pattern.compile("(?<name>\\S+) \\((?<columns>[^)]*)\\)");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile(
          "(?<name>\\S+) \\((?<columns>[^)]*)\\) references (?<table>\\S+) \\((?<keys>[^)]*)\\)"
              + "(?: on delete (?<delete>cascade|restrict|set null|set default))?"
              + "(?: on update (?<update>cascade|restrict|set null|set default))?");

  private static final Pattern PARTITIONING =
      Pattern.compile("partition by (?<strategy>\\w+) \\((?<columns>[^)]*)\\)");

  private static final Pattern RENAME =
      Pattern.compile(
          "(?<kind>table|column|enum|label)(?: (?<type>\"\\S+\"))? (?<from>\\S+) to (?<to>\\S+)");

  private final Map<String, EnumDefinition> enums = new LinkedHashMap<>();
  private final List<TableDefinition> tables = new ArrayList<>();
  private final List<SchemaObject> objects = new ArrayList<>();

  private SchemaText() {}

  public static DatabaseDefinition parse(String text) {
    SchemaText schema = new SchemaText();
    List<String> block = new ArrayList<>();
    Stream.concat(text.lines(), Stream.of("end"))
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              if (!line.startsWith(" ")) {
                schema.block(block);
                block.clear();
              }
              block.add(line.strip());
            });
    return new DatabaseDefinition(schema.tables, schema.objects);
  }

  public static QualifiedName name(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? QualifiedName.of(text)
        : QualifiedName.of(text.substring(0, dot), text.substring(dot + 1));
  }

  private void block(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String first = lines.get(0);
    if (first.startsWith("enum ")) {
      int colon = first.indexOf(':');
      QualifiedName name = name(first.substring("enum ".length(), colon));
      EnumDefinition type =
          new EnumDefinition(name.schema(), name.name(), list(first.substring(colon + 1)));
      String quoted =
          name.schema().map(schema -> '"' + schema + "\".").orElse("") + '"' + name.name() + '"';
      enums.put(quoted, type);
    } else if (first.startsWith("table ")) {
      tables.add(table(name(first.substring("table ".length())), lines.subList(1, lines.size())));
    } else if (first.equals("code")) {
      String sql = String.join("\n", lines.subList(1, lines.size()));
      objects.addAll(new CodeFile("code", sql).objects());
    } else if (first.startsWith("composite type ")) {
      objects.add(composite(lines));
    } else {
      objects.add(ObjectText.object(lines));
    }
  }

  private CompositeDefinition composite(List<String> lines) {
    List<String> renames = lines.stream().filter(line -> line.startsWith("renamed ")).toList();
    List<String> others = new ArrayList<>(lines);
    others.removeAll(renames);
    CompositeDefinition composite = (CompositeDefinition) ObjectText.object(others);
    return new CompositeDefinition(
        composite.schema(),
        composite.name(),
        composite.attributes(),
        enumsOf(composite.attributes().stream().map(AttributeDefinition::type)),
        renames.stream().map(line -> rename(line.substring("renamed ".length()))).toList(),
        composite.comment(),
        composite.formerName());
  }

  private List<EnumDefinition> enumsOf(Stream<String> types) {
    return types
        .map(type -> ElementType.of(type).name())
        .distinct()
        .filter(enums::containsKey)
        .map(enums::get)
        .toList();
  }

  private TableDefinition table(QualifiedName name, List<String> lines) {
    List<ColumnDefinition> columns = new ArrayList<>();
    List<KeyDefinition> primaryKeys = new ArrayList<>();
    List<KeyDefinition> uniqueKeys = new ArrayList<>();
    List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();
    List<IndexDefinition> indexes = new ArrayList<>();
    List<CheckDefinition> checks = new ArrayList<>();
    List<ExclusionDefinition> exclusions = new ArrayList<>();
    List<PolicyDefinition> policies = new ArrayList<>();
    List<RenameDefinition> renames = new ArrayList<>();
    Map<String, String> comments = comments(lines);
    for (String line : lines) {
      if (COMMENT.matcher(line).matches()
          || line.startsWith("row security")
          || line.startsWith("partition")) {
        continue;
      }
      if (line.startsWith("primary key ")) {
        primaryKeys.add(key(line.substring("primary key ".length())));
      } else if (line.startsWith("unique index ")) {
        indexes.add(
            index(
                line.substring("unique index ".length()), Optional.of(Uniqueness.NULLS_DISTINCT)));
      } else if (line.startsWith("unique ")) {
        uniqueKeys.add(key(line.substring("unique ".length())));
      } else if (line.startsWith("foreign key ")) {
        foreignKeys.add(foreignKey(line.substring("foreign key ".length())));
      } else if (line.startsWith("index ")) {
        indexes.add(index(line.substring("index ".length()), Optional.empty()));
      } else if (line.startsWith("exclude ")) {
        exclusions.add(exclusion(line.substring("exclude ".length())));
      } else if (line.startsWith("policy ")) {
        policies.add(policy(line.substring("policy ".length())));
      } else if (line.startsWith("renamed ")) {
        renames.add(rename(line.substring("renamed ".length())));
      } else if (line.startsWith("check ")) {
        int colon = line.indexOf(": ");
        checks.add(
            new CheckDefinition(
                line.substring("check ".length(), colon), line.substring(colon + 2)));
      } else {
        columns.add(column(line, comments));
      }
    }
    return new TableDefinition(
        "test." + name,
        name.schema(),
        name.name(),
        Optional.ofNullable(comments.get("")),
        columns,
        primaryKeys.stream().findFirst(),
        uniqueKeys,
        foreignKeys,
        indexes,
        checks,
        Optional.of(
            TableForm.PLAIN
                .with(exclusions)
                .with(security(lines), policies)
                .with(partitioning(lines))),
        enumsOf(columns.stream().map(ColumnDefinition::type)),
        renames);
  }

  private static RenameDefinition rename(String line) {
    Matcher rename = match(RENAME, line);
    Kind kind = Kind.valueOf(rename.group("kind").toUpperCase(Locale.ROOT));
    QualifiedName former = name(rename.group("from"));
    String now = rename.group("to");
    return new RenameDefinition(
        kind,
        kind == Kind.ENUM ? Optional.of(now) : Optional.ofNullable(rename.group("type")),
        now.replaceAll(".*\\.|\"", ""),
        former.schema(),
        former.name());
  }

  /** Of the columns by their names, of the table by none. */
  private static Map<String, String> comments(List<String> lines) {
    Map<String, String> comments = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches()) {
        comments.put(
            Optional.ofNullable(comment.group("column")).orElse(""), comment.group("text"));
      }
    }
    return comments;
  }

  private static ColumnDefinition column(String line, Map<String, String> comments) {
    Matcher column = match(COLUMN, line);
    String name = column.group("name");
    return new ColumnDefinition(
        name,
        column.group("type"),
        column.group("required") == null,
        Optional.ofNullable(column.group("default")),
        Optional.ofNullable(column.group("identity"))
            .map(
                text ->
                    IdentityGeneration.valueOf(
                        text.strip().toUpperCase(Locale.ROOT).replace(' ', '_'))),
        Optional.ofNullable(column.group("sequence")).map(SchemaText::sequence),
        Optional.ofNullable(column.group("computed"))
            .map(
                expression ->
                    new ComputedDefinition(
                        expression,
                        Storage.valueOf(column.group("storage").toUpperCase(Locale.ROOT)))),
        Optional.of(
            new ColumnForm(
                Optional.ofNullable(column.group("collation")),
                Optional.ofNullable(column.group("place"))
                    .map(text -> ColumnStorage.valueOf(text.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(column.group("compression"))
                    .map(text -> Compression.valueOf(text.toUpperCase(Locale.ROOT))))),
        Optional.ofNullable(comments.get(name)));
  }

  static SequenceOptions sequence(String text) {
    return new SequenceOptions(
        number(text, "start"),
        number(text, "increment"),
        number(text, "minvalue"),
        number(text, "maxvalue"),
        number(text, "cache"),
        Optional.of(text.contains("cycle")));
  }

  private static Optional<Long> number(String text, String word) {
    return Pattern.compile(word + " (-?\\d+)")
        .matcher(text)
        .results()
        .findFirst()
        .map(result -> Long.valueOf(result.group(1)));
  }

  private static KeyDefinition key(String text) {
    List<String> parts = parts(text);
    Matcher key = match(NAMED, parts.get(0));
    return new KeyDefinition(
        key.group("name"),
        list(key.group("columns")),
        Optional.of(
            new KeyForm(
                Optional.of(NullTreatment.NOT_DISTINCT)
                    .filter(nulls -> parts.contains("nulls not distinct")),
                part(parts, "include ").map(SchemaText::list),
                deferral(parts))));
  }

  private static Optional<Deferral> deferral(List<String> parts) {
    return Stream.of(Deferral.values()).filter(when -> parts.contains(when.sql())).findFirst();
  }

  static List<String> parts(String text) {
    return Stream.of(text.split(" \\| ")).map(String::strip).toList();
  }

  static IndexDefinition index(String text, Optional<Uniqueness> uniqueness) {
    List<String> parts = parts(text);
    String first = parts.get(0);
    int on = first.indexOf(" on ");
    KeyDefinition columns =
        on < 0 ? key(first) : new KeyDefinition(first.substring(0, on), List.of());
    return new IndexDefinition(
        columns.name(),
        columns.columns(),
        Optional.of(
            new IndexForm(
                uniqueness.map(
                    unique ->
                        parts.contains("nulls not distinct")
                            ? Uniqueness.NULLS_NOT_DISTINCT
                            : unique),
                part(parts, "using "),
                on < 0 ? Optional.empty() : Optional.of(first.substring(on + " on ".length())),
                part(parts, "include ").map(SchemaText::list),
                part(parts, "with "),
                part(parts, "where "))));
  }

  private static Optional<RowSecurity> security(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("row security"))
        .map(line -> line.endsWith("forced") ? RowSecurity.FORCED : RowSecurity.ENABLED)
        .findFirst();
  }

  private static Optional<PartitioningDefinition> partitioning(List<String> lines) {
    List<PartitionDefinition> partitions =
        lines.stream()
            .filter(line -> line.startsWith("partition ") && !line.startsWith("partition by "))
            .map(line -> line.substring("partition ".length()).split(" ", 2))
            .map(words -> new PartitionDefinition(words[0], words[1]))
            .toList();
    return lines.stream()
        .filter(line -> line.startsWith("partition by "))
        .map(line -> match(PARTITIONING, line))
        .map(
            by ->
                new PartitioningDefinition(
                    Strategy.valueOf(by.group("strategy").toUpperCase(Locale.ROOT)),
                    list(by.group("columns")),
                    partitions))
        .findFirst();
  }

  private static PolicyDefinition policy(String text) {
    List<String> parts = parts(text);
    return new PolicyDefinition(
        parts.get(0),
        parts.contains("restrictive") ? Mode.RESTRICTIVE : Mode.PERMISSIVE,
        part(parts, "for ")
            .map(command -> Command.valueOf(command.toUpperCase(Locale.ROOT)))
            .orElse(Command.ALL),
        part(parts, "to ").map(SchemaText::list).orElse(List.of()),
        part(parts, "using "),
        part(parts, "check "));
  }

  private static ExclusionDefinition exclusion(String text) {
    List<String> parts = parts(text);
    String first = parts.get(0);
    int colon = first.indexOf(": ");
    return new ExclusionDefinition(
        first.substring(0, colon),
        part(parts, "using "),
        first.substring(colon + 2),
        part(parts, "where "),
        deferral(parts));
  }

  static Optional<String> part(List<String> parts, String word) {
    return parts.stream()
        .skip(1)
        .filter(part -> part.startsWith(word))
        .map(part -> part.substring(word.length()))
        .findFirst();
  }

  private static ForeignKeyDefinition foreignKey(String text) {
    List<String> parts = parts(text);
    Matcher key = match(FOREIGN_KEY, parts.get(0));
    QualifiedName table = name(key.group("table"));
    return new ForeignKeyDefinition(
        key.group("name"),
        list(key.group("columns")),
        table.schema(),
        table.name(),
        list(key.group("keys")),
        action(key.group("delete")),
        action(key.group("update")),
        Optional.of(MatchType.FULL).filter(match -> parts.contains("match full")),
        deferral(parts));
  }

  private static ReferentialAction action(String text) {
    return Optional.ofNullable(text)
        .map(action -> action.toUpperCase(Locale.ROOT).replace(' ', '_'))
        .map(ReferentialAction::valueOf)
        .orElse(ReferentialAction.NO_ACTION);
  }

  static List<String> list(String text) {
    return Stream.of(text.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  static Matcher match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return matcher;
  }
}
