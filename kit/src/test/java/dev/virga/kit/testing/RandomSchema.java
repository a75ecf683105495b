package dev.virga.kit.testing;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
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
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.SequenceOptions;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.Uniqueness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes schemas of few names, so that two of them have much in common and little the same. */
public final class RandomSchema {
  private static final List<QualifiedName> TABLES =
      List.of(
          QualifiedName.of("a"),
          QualifiedName.of("b"),
          QualifiedName.of("c"),
          QualifiedName.of("s", "a"),
          QualifiedName.of("s", "d"));
  private static final List<String> COLUMNS = List.of("p", "q", "r", "Order", "t u");
  private static final List<String> LABELS = List.of("RED", "green", "it's", "blue");
  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "numeric(10, 2)",
          "text",
          "varchar(20)",
          "varchar(30)",
          "boolean",
          "date",
          "timestamptz",
          "uuid",
          "double precision",
          "\"color\"",
          "\"label\"",
          "\"place\"");

  private final Random random;
  private final EnumDefinition color;
  private final List<QualifiedName> tables;

  private RandomSchema(Random random) {
    this.random = random;
    this.color = new EnumDefinition(Optional.empty(), "color", shuffledLabels());
    this.tables = TABLES.stream().filter(table -> random.nextInt(3) > 0).toList();
  }

  public static DatabaseDefinition of(Random random) {
    RandomSchema schema = new RandomSchema(random);
    List<TableDefinition> tables = schema.tables.stream().map(schema::table).toList();
    return new DatabaseDefinition(tables, new RandomObjects(random).over(tables));
  }

  private List<String> shuffledLabels() {
    List<String> labels = new ArrayList<>(LABELS);
    if (random.nextInt(3) == 0) {
      labels.remove(random.nextInt(labels.size()));
    }
    if (random.nextInt(3) == 0) {
      labels.add(labels.remove(0));
    }
    return labels;
  }

  private TableDefinition table(QualifiedName name) {
    List<ColumnDefinition> columns = new ArrayList<>();
    columns.add(key());
    COLUMNS.stream()
        .filter(column -> random.nextBoolean())
        .forEach(column -> columns.add(column(column)));
    List<ColumnDefinition> stored = List.copyOf(columns);
    if (random.nextInt(3) == 0) {
      columns.add(computed(stored.get(random.nextInt(stored.size()))));
    }
    String prefix = name.name() + "_";
    return new TableDefinition(
        "test." + name,
        name.schema(),
        name.name(),
        comment(),
        columns,
        Optional.of(new KeyDefinition(prefix + "pkey", List.of("id"))),
        some(
            stored.subList(1, stored.size()),
            column ->
                new KeyDefinition(
                    prefix + column.name() + "_key",
                    List.of(column.name(), "id"),
                    Optional.of(keyForm(stored, column)))),
        foreignKeys(prefix, columns),
        some(
            columns.stream().filter(column -> !isVirtual(column)).toList(),
            column -> index(prefix + random.nextInt(3) + "_idx_" + column.name(), column.name())),
        checks(prefix, columns),
        Optional.of(
            TableForm.PLAIN
                .with(
                    some(
                        columns.stream().filter(column -> !isVirtual(column)).toList(),
                        column -> exclusion(prefix + column.name() + "_excl", column.name())))
                .with(security(), policies(columns))),
        columns.stream().anyMatch(column -> column.type().equals("\"color\""))
            ? List.of(color)
            : List.of(),
        List.of());
  }

  private IndexDefinition index(String name, String column) {
    String quoted = '"' + column + '"';
    return switch (random.nextInt(8)) {
      case 0 -> formed(name, List.of(), Optional.of(quoted + " desc"), Optional.empty());
      case 1 ->
          formed(name, List.of(column), Optional.empty(), Optional.of(quoted + " is not null"));
      case 2 ->
          formed(name, List.of(), Optional.of("(" + quoted + " is null)"), Optional.of("id > 0"));
      case 3 -> unique(name, List.of(column, "id"), Optional.empty());
      case 4 -> unique(name, List.of(), Optional.of(quoted + " desc, id"));
      default -> new IndexDefinition(name, List.of(column));
    };
  }

  private Optional<RowSecurity> security() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.of(RowSecurity.ENABLED);
      case 1 -> Optional.of(RowSecurity.FORCED);
      default -> Optional.empty();
    };
  }

  private List<PolicyDefinition> policies(List<ColumnDefinition> columns) {
    return some(columns, this::policy);
  }

  /** Its condition may be about the table alone, or ask another one. */
  private PolicyDefinition policy(ColumnDefinition column) {
    String condition =
        random.nextInt(3) > 0
            ? '"' + column.name() + "\" is not null"
            : "exists (select from "
                + Quoted.name(tables.get(random.nextInt(tables.size())))
                + " as other where other.id > "
                + random.nextInt(2)
                + ")";
    return new PolicyDefinition(
        "policy " + random.nextInt(2) + column.name(),
        random.nextBoolean() ? Mode.PERMISSIVE : Mode.RESTRICTIVE,
        random.nextBoolean() ? Command.ALL : Command.UPDATE,
        random.nextBoolean() ? List.of() : List.of("pg_monitor"),
        Optional.of(condition),
        random.nextBoolean() ? Optional.of("id > 0") : Optional.empty());
  }

  private ExclusionDefinition exclusion(String name, String column) {
    return new ExclusionDefinition(
        name,
        Optional.of("btree"),
        '"' + column + "\" with =, id with =",
        random.nextBoolean() ? Optional.of('"' + column + "\" is not null") : Optional.empty(),
        deferral());
  }

  private IndexDefinition formed(
      String name, List<String> indexed, Optional<String> elements, Optional<String> where) {
    return new IndexDefinition(
        name,
        indexed,
        Optional.of(
            new IndexForm(
                Optional.empty(),
                Optional.empty(),
                elements,
                random.nextBoolean() && !name.endsWith("_id")
                    ? Optional.of(List.of("id"))
                    : Optional.empty(),
                parameters(),
                where)));
  }

  private IndexDefinition unique(String name, List<String> indexed, Optional<String> elements) {
    return new IndexDefinition(
        name,
        indexed.stream().distinct().toList(),
        Optional.of(
            new IndexForm(
                Optional.of(
                    random.nextBoolean()
                        ? Uniqueness.NULLS_DISTINCT
                        : Uniqueness.NULLS_NOT_DISTINCT),
                Optional.empty(),
                elements,
                Optional.empty(),
                parameters(),
                Optional.empty())));
  }

  private Optional<String> parameters() {
    return random.nextInt(4) > 0
        ? Optional.empty()
        : Optional.of("fillfactor = " + (random.nextBoolean() ? 50 : 70));
  }

  private ColumnDefinition computed(ColumnDefinition source) {
    // Virtual columns cannot be computed of enum types.
    boolean stored = random.nextBoolean() || source.type().startsWith("\"");
    return new ColumnDefinition(
        random.nextBoolean() ? "x" : "r " + random.nextInt(2),
        "boolean",
        random.nextBoolean(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new ComputedDefinition(
                '"' + source.name() + "\" is null" + (random.nextBoolean() ? " or true" : ""),
                stored ? Storage.STORED : Storage.VIRTUAL)),
        Optional.empty(),
        comment());
  }

  private KeyForm keyForm(List<ColumnDefinition> columns, ColumnDefinition key) {
    Optional<List<String>> others =
        columns.stream()
            .skip(1)
            .filter(column -> !column.equals(key))
            .map(column -> List.of(column.name()))
            .findFirst();
    return new KeyForm(
        random.nextInt(4) == 0 ? Optional.of(NullTreatment.NOT_DISTINCT) : Optional.empty(),
        others.filter(columnsBesides -> random.nextInt(4) == 0),
        deferral());
  }

  private Optional<Deferral> deferral() {
    return switch (random.nextInt(6)) {
      case 0 -> Optional.of(Deferral.INITIALLY_IMMEDIATE);
      case 1 -> Optional.of(Deferral.INITIALLY_DEFERRED);
      default -> Optional.empty();
    };
  }

  private Optional<SequenceOptions> sequence() {
    return random.nextInt(3) > 0
        ? Optional.empty()
        : Optional.of(
            new SequenceOptions(
                Optional.of(1L + random.nextInt(3)),
                Optional.of(1L + random.nextInt(3)),
                Optional.empty(),
                random.nextBoolean() ? Optional.of(1000L) : Optional.empty(),
                Optional.of(1L + random.nextInt(2)),
                Optional.of(random.nextBoolean())));
  }

  private Optional<String> comment() {
    return switch (random.nextInt(6)) {
      case 0 -> Optional.of("it's one");
      case 1 -> Optional.of("another");
      default -> Optional.empty();
    };
  }

  private ColumnDefinition key() {
    boolean identity = random.nextInt(3) > 0;
    return new ColumnDefinition(
        "id",
        random.nextBoolean() ? "bigint" : "integer",
        false,
        Optional.empty(),
        identity
            ? Optional.of(
                random.nextBoolean() ? IdentityGeneration.ALWAYS : IdentityGeneration.BY_DEFAULT)
            : Optional.empty(),
        identity ? sequence() : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private ColumnDefinition column(String name) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    Optional<String> defaultValue =
        random.nextInt(3) > 0 ? Optional.empty() : Optional.of(defaultValue(type));
    boolean takesDefault =
        !type.equals("\"place\"") && (!type.startsWith("\"") || color.labels().contains("green"));
    return new ColumnDefinition(
        name,
        type,
        random.nextBoolean(),
        takesDefault ? defaultValue : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        type.equals("text") || type.startsWith("varchar") ? form() : Optional.empty(),
        comment());
  }

  private Optional<ColumnForm> form() {
    return Optional.of(
        new ColumnForm(
            random.nextInt(3) == 0 ? Optional.of("C") : Optional.empty(),
            random.nextInt(3) == 0
                ? Optional.of(random.nextBoolean() ? ColumnStorage.EXTERNAL : ColumnStorage.MAIN)
                : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of(Compression.PGLZ) : Optional.empty()));
  }

  private static boolean isVirtual(ColumnDefinition column) {
    return column.computed().filter(computed -> computed.storage() == Storage.VIRTUAL).isPresent();
  }

  private static String defaultValue(String type) {
    return switch (type) {
      case "\"color\"" -> "'green'";
      case "text" -> "'7'";
      case "boolean" -> "true";
      case "date", "timestamptz" -> "now()";
      case "uuid" -> "gen_random_uuid()";
      case "double precision" -> "random()";
      default -> "7";
    };
  }

  private List<ForeignKeyDefinition> foreignKeys(String prefix, List<ColumnDefinition> columns) {
    return some(
        columns.stream()
            .filter(column -> List.of("integer", "bigint").contains(column.type()))
            .toList(),
        column -> {
          QualifiedName table = tables.get(random.nextInt(tables.size()));
          return new ForeignKeyDefinition(
              prefix + column.name() + "_fkey",
              List.of(column.name()),
              table.schema(),
              table.name(),
              List.of("id"),
              random.nextBoolean() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
              ReferentialAction.NO_ACTION,
              random.nextInt(4) == 0 ? Optional.of(MatchType.FULL) : Optional.empty(),
              deferral());
        });
  }

  private List<CheckDefinition> checks(String prefix, List<ColumnDefinition> columns) {
    return some(
        columns,
        column ->
            new CheckDefinition(
                prefix + column.name() + "_check",
                '"' + column.name() + "\" is not null or " + random.nextInt(3) + " < 5"));
  }

  private <T> List<T> some(List<ColumnDefinition> columns, Function<ColumnDefinition, T> make) {
    Stream<ColumnDefinition> chosen = columns.stream().filter(column -> random.nextInt(3) == 0);
    return chosen.map(make).toList();
  }
}
