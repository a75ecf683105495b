package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.schema.ElementType;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.Deferral;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.SequenceOptions;
import dev.virga.schema.Uniqueness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the columns of a table as components, with its keys, indexes and checks. */
final class ColumnWriter {
  private final RecordDraft draft;

  /** The classes for types of the database's own, by the types of columns. */
  private final Map<String, TypeSource> types;

  private final Set<String> names = new HashSet<>();
  private boolean identified;

  /** How much more the constructor of a record takes. */
  private int room = 254;

  ColumnWriter(RecordDraft draft, Map<String, TypeSource> types) {
    this.draft = draft;
    this.types = types;
  }

  void write() {
    inKeyOrder().forEach(this::column);
    primaryKey();
    draft.table().uniqueKeys().forEach(this::unique);
    draft.table().indexes().forEach(this::index);
    draft.table().checks().forEach(this::check);
    draft.table().exclusions().forEach(this::exclusion);
  }

  /**
   * A record's key has the order of its components, which may be another than that of the table.
   */
  private List<ColumnDefinition> inKeyOrder() {
    List<ColumnDefinition> columns = new ArrayList<>(draft.table().columns());
    List<String> key = draft.table().primaryKey().map(KeyDefinition::columns).orElse(List.of());
    Map<String, ColumnDefinition> byName = new HashMap<>();
    columns.forEach(column -> byName.put(column.name(), column));
    int next = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (key.contains(columns.get(i).name())) {
        columns.set(i, byName.getOrDefault(key.get(next++), columns.get(i)));
      }
    }
    return columns;
  }

  private void column(ColumnDefinition column) {
    Optional<ComponentType> type = typeOfItsOwn(column).or(() -> ComponentType.of(column.type()));
    if (type.isEmpty()) {
      draft.cannotSay(
          Kind.COLUMN,
          column.name(),
          "no component holds the type "
              + column.type()
              + ": the record is without it"
              + (column.nullable() || column.defaultExpression().isPresent()
                  ? ""
                  : ", and its inserts fail"));
      return;
    }
    room -= type.get().slots(column.nullable());
    if (room < 0) {
      draft.cannotSay(
          Kind.COLUMN, column.name(), "no record has so many components: this one is without it");
      return;
    }
    if (!type.get().sqlType().equals(column.type())) {
      draft.cannotSay(
          Kind.COLUMN,
          column.name(),
          "it is %s, the record says %s".formatted(column.type(), type.get().sqlType()));
    }
    add(withOneIdentity(column), type.get());
  }

  /** A record has one identity column, which is the first. */
  private ColumnDefinition withOneIdentity(ColumnDefinition column) {
    if (column.identity().isEmpty()) {
      return column;
    }
    if (identified) {
      draft.cannotSay(
          Kind.COLUMN, column.name(), "a second identity column, which the record gives values to");
      return column.withoutIdentity();
    }
    identified = true;
    return column;
  }

  private Optional<ComponentType> typeOfItsOwn(ColumnDefinition column) {
    ElementType element = ElementType.of(column.type());
    Optional<TypeSource> source = Optional.ofNullable(types.get(element.name()));
    source
        .filter(EnumSource.class::isInstance)
        .map(EnumSource.class::cast)
        .ifPresent(each -> draft.add(each.type()));
    Optional<ComponentType> type =
        source.map(each -> ComponentType.of(each, draft.nameOf(each.packageName(), each.name())));
    return element.array() ? type.map(ComponentType::list) : type;
  }

  private void add(ColumnDefinition column, ComponentType type) {
    String name = freeName(JavaNames.component(column.name()));
    Component component =
        new Component(
            name,
            type,
            column
                .as(column.name(), type.sqlType())
                .with(
                    column.defaultExpression().map(text -> DefaultText.of(text, column.type())),
                    column.computed()));
    type.imports().forEach(draft::require);
    type.annotation()
        .ifPresent(
            json -> {
              draft.require("Json");
              component.annotate(json);
            });
    columnAnnotation(component).ifPresent(text -> annotate(component, "Column", text));
    column
        .identity()
        .ifPresent(
            generation -> {
              annotate(component, "Identity", arguments(generation, column.sequence()));
            });
    column
        .defaultExpression()
        .map(text -> DefaultText.of(text, column.type()))
        .ifPresent(text -> annotate(component, "Default", JavaText.quoted(text)));
    column.computed().ifPresent(computed -> annotate(component, "Computed", arguments(computed)));
    if (column.nullable()) {
      draft.require("org.jspecify.annotations.Nullable");
      if (!type.annotatesItself()) {
        component.annotate("@Nullable");
      }
    }
    draft.add(component);
  }

  private static String arguments(
      IdentityGeneration generation, Optional<SequenceOptions> sequence) {
    List<String> members = new ArrayList<>(sequence.map(SequenceMembers::of).orElse(List.of()));
    if (generation == IdentityGeneration.BY_DEFAULT) {
      members.add(
          0, (members.isEmpty() ? "" : "value = ") + "Identity.Generation." + generation.name());
    }
    return String.join(", ", members);
  }

  private static String arguments(ComputedDefinition computed) {
    String expression = JavaText.quoted(computed.expression());
    return computed.storage() == Storage.STORED
        ? expression
        : "value = " + expression + ", storage = Computed.Storage.VIRTUAL";
  }

  /** Returns what is said of a column that its component does not imply. */
  static Optional<String> columnAnnotation(Component component) {
    ColumnDefinition column = component.column();
    boolean named = !JavaNames.isColumnOf(component.name(), column.name());
    boolean typed = component.type().typed();
    String name = JavaText.quoted(column.name());
    List<String> members = new ArrayList<>();
    if (typed) {
      members.add("type = " + JavaText.quoted(column.type()));
    }
    column.form().ifPresent(form -> members.addAll(members(form)));
    column.comment().ifPresent(text -> members.add("comment = " + JavaText.quoted(text)));
    if (named) {
      members.add(0, members.isEmpty() ? name : "value = " + name);
    }
    return Optional.of(String.join(", ", members)).filter(text -> !text.isEmpty());
  }

  private static List<String> members(ColumnForm form) {
    return Stream.of(
            form.collation().map(name -> "collation = " + JavaText.quoted(name)),
            form.storage().map(storage -> "storage = Column.Storage." + storage.name()),
            form.compression().map(method -> "compression = Column.Compression." + method.name()))
        .flatMap(Optional::stream)
        .toList();
  }

  private String freeName(String component) {
    String free = component;
    for (int number = 2; !names.add(JavaNames.constant(free)) || !draft.take(constant(free)); ) {
      free = component + number++;
    }
    return free;
  }

  private static String constant(String component) {
    return JavaNames.constant(component);
  }

  private void primaryKey() {
    Optional<KeyDefinition> key = draft.table().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    if (!draft.has(key.get().columns())) {
      draft.cannotSay(
          Kind.CONSTRAINT, key.get().name(), "the record is without a column of the primary key");
      return;
    }
    String implied = Identifiers.madeOf(draft.table().name(), List.of(), "pkey");
    String name =
        key.get().name().equals(implied) ? "" : "name = " + JavaText.quoted(key.get().name());
    List<String> columns = key.get().columns();
    annotate(componentOf(columns.get(0)), "Id", name);
    columns.stream().skip(1).forEach(column -> annotate(componentOf(column), "Id", ""));
    draft.setPrimaryKey(new KeyDefinition(key.get().name(), columns));
  }

  private void unique(KeyDefinition key) {
    List<String> needed = new ArrayList<>(key.columns());
    needed.addAll(key.include());
    if (!isThere(key.name(), needed)) {
      return;
    }
    String constant =
        key.columns().stream()
            .map(column -> JavaNames.constant(componentOf(column).name()))
            .collect(Collectors.joining("_", "UNIQUE_", ""));
    if (!draft.take(constant)) {
      draft.cannotSay(
          Kind.CONSTRAINT, key.name(), "a record has one unique key over the same columns");
      return;
    }
    listed("Unique", key.name(), key.columns(), "key", members(key));
    draft.addUnique(key);
  }

  private void index(IndexDefinition index) {
    List<String> needed = new ArrayList<>(index.columns());
    index.form().flatMap(IndexForm::include).ifPresent(needed::addAll);
    if (!isThere(index.name(), needed)) {
      return;
    }
    if (index.form().stream().flatMap(ColumnWriter::texts).anyMatch(draft::namesWhatIsOmitted)) {
      draft.cannotSay(Kind.INDEX, index.name(), "the record is without one of its columns");
      return;
    }
    if (index.form().isEmpty()) {
      listed("Index", index.name(), index.columns(), "idx", List.of());
    } else {
      formed(index, index.form().get());
    }
    draft.add(index);
  }

  static Stream<String> texts(IndexForm form) {
    return Stream.concat(form.elements().stream(), form.where().stream());
  }

  private void formed(IndexDefinition index, IndexForm form) {
    draft.require("Index");
    List<String> members = new ArrayList<>();
    form.elements().ifPresent(text -> members.add("on = " + JavaText.quoted(text)));
    boolean onComponent = form.elements().isEmpty() && index.columns().size() == 1;
    if (form.elements().isEmpty() && !onComponent) {
      members.add("value = " + componentNames(index.columns()));
    }
    form.uniqueness().ifPresent(uniqueness -> members.addAll(unique(uniqueness)));
    form.method().ifPresent(method -> members.add("method = " + JavaText.quoted(method)));
    form.include().ifPresent(columns -> members.add("include = " + componentNames(columns)));
    form.parameters().ifPresent(text -> members.add("with = " + JavaText.quoted(text)));
    form.where().ifPresent(text -> members.add("where = " + JavaText.quoted(text)));
    String implied = Identifiers.madeOf(draft.table().name(), index.columns(), "idx");
    if (form.elements().isPresent() || !index.name().equals(implied)) {
      members.add("name = " + JavaText.quoted(index.name()));
    }
    String annotation = "@Index(" + String.join(", ", members) + ")";
    if (onComponent) {
      componentOf(index.columns().get(0)).annotate(annotation);
    } else {
      draft.annotate(annotation);
    }
  }

  private List<String> unique(Uniqueness uniqueness) {
    if (uniqueness == Uniqueness.NULLS_DISTINCT) {
      return List.of("unique = true");
    }
    draft.require("Unique");
    return List.of("unique = true", "nulls = Unique.Nulls.NOT_DISTINCT");
  }

  private String componentNames(List<String> columns) {
    return columns.stream()
        .map(column -> JavaText.quoted(componentOf(column).name()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private boolean isThere(String name, List<String> columns) {
    boolean there = draft.has(columns);
    if (!there) {
      draft.cannotSay(Kind.CONSTRAINT, name, "the record is without one of its columns");
    }
    return there;
  }

  /** Returns what is said of a unique key besides its columns and its name. */
  private List<String> members(KeyDefinition key) {
    List<String> members = new ArrayList<>();
    key.nulls().ifPresent(nulls -> members.add("nulls = Unique.Nulls." + nulls.name()));
    if (!key.include().isEmpty()) {
      members.add("include = " + componentNames(key.include()));
    }
    key.deferral().ifPresent(deferral -> members.add(deferrable(deferral)));
    return members;
  }

  private void listed(
      String annotation, String name, List<String> columns, String label, List<String> others) {
    List<String> members = new ArrayList<>(others);
    if (!name.equals(Identifiers.madeOf(draft.table().name(), columns, label))) {
      members.add("name = " + JavaText.quoted(name));
    }
    if (columns.size() == 1) {
      annotate(componentOf(columns.get(0)), annotation, String.join(", ", members));
      return;
    }
    draft.require(annotation);
    String list = componentNames(columns);
    members.add(0, members.isEmpty() ? list : "value = " + list);
    draft.annotate("@" + annotation + "(" + String.join(", ", members) + ")");
  }

  private void check(CheckDefinition check) {
    if (draft.namesWhatIsOmitted(check.condition())) {
      draft.cannotSay(Kind.CONSTRAINT, check.name(), "the record is without one of its columns");
      return;
    }
    draft.require("Check");
    String said = CheckText.of(check.condition());
    draft.add(new CheckDefinition(check.name(), said));
    String condition = JavaText.quoted(said);
    String table = draft.table().name();
    for (Component component : draft.components()) {
      List<String> column = List.of(component.column().name());
      if (check.name().equals(Identifiers.madeOf(table, column, "check"))) {
        component.annotate("@Check(" + condition + ")");
        return;
      }
    }
    boolean implied = check.name().equals(Identifiers.madeOf(table, List.of(), "check"));
    draft.annotate(
        implied
            ? "@Check(" + condition + ")"
            : "@Check(value = " + condition + ", name = " + JavaText.quoted(check.name()) + ")");
  }

  private void exclusion(ExclusionDefinition exclusion) {
    if (Stream.concat(Stream.of(exclusion.elements()), exclusion.where().stream())
        .anyMatch(draft::namesWhatIsOmitted)) {
      draft.cannotSay(
          Kind.CONSTRAINT, exclusion.name(), "the record is without one of its columns");
      return;
    }
    draft.require("Exclude");
    List<String> members = new ArrayList<>();
    members.add("value = " + JavaText.quoted(exclusion.elements()));
    exclusion.method().ifPresent(method -> members.add("method = " + JavaText.quoted(method)));
    exclusion.where().ifPresent(text -> members.add("where = " + JavaText.quoted(text)));
    exclusion.deferral().ifPresent(deferral -> members.add(deferrable(deferral)));
    members.add("name = " + JavaText.quoted(exclusion.name()));
    draft.annotate("@Exclude(" + String.join(", ", members) + ")");
    draft.add(exclusion);
  }

  private String deferrable(Deferral deferral) {
    draft.require("Deferrable");
    return "deferrable = Deferrable." + deferral.name();
  }

  private void annotate(Component component, String annotation, String value) {
    draft.require(annotation);
    component.annotate("@" + annotation + (value.isEmpty() ? "" : "(" + value + ")"));
  }

  private Component componentOf(String column) {
    return draft.component(column).orElseThrow();
  }
}
