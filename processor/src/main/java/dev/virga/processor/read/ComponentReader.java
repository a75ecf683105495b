package dev.virga.processor.read;

import dev.virga.annotation.Check;
import dev.virga.annotation.Column;
import dev.virga.annotation.Computed;
import dev.virga.annotation.Convert;
import dev.virga.annotation.Default;
import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Generate;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Index;
import dev.virga.annotation.Json;
import dev.virga.annotation.OnUpdate;
import dev.virga.annotation.References;
import dev.virga.annotation.Unique;
import dev.virga.annotation.Version;
import dev.virga.processor.model.CheckDeclaration;
import dev.virga.processor.model.ColumnFormDeclaration;
import dev.virga.processor.model.ColumnList;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.ComputedDeclaration;
import dev.virga.processor.model.EmbeddedDeclaration;
import dev.virga.processor.model.EmbeddedDeclaration.Obstacle;
import dev.virga.processor.model.IdDeclaration;
import dev.virga.processor.model.IdentityDeclaration;
import dev.virga.processor.model.IndexDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Place;
import dev.virga.processor.model.ReferencesDeclaration;
import dev.virga.processor.model.SequenceNumbers;
import dev.virga.processor.model.UniqueDeclaration;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.Compression;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.Deferral;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.MatchType;
import dev.virga.schema.NullTreatment;
import dev.virga.schema.ReferentialAction;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a record's component and its annotations. */
final class ComponentReader {
  private final TypeReader typeReader;
  private final ConverterReader converters;
  private final GeneratorReader generators;
  private final JsonReader json;

  ComponentReader(Elements elements, Types types) {
    this.typeReader = new TypeReader(elements);
    MadeClassReader classes = new MadeClassReader(elements, types, typeReader);
    this.converters = new ConverterReader(classes, typeReader);
    this.generators = new GeneratorReader(classes, typeReader);
    this.json = new JsonReader(elements, types, classes);
  }

  /** Returns what a component of a table's record declares: itself, or those it is spread over. */
  Stream<Component> read(
      JavaName record, PackageElement packageOfRecord, RecordComponentElement component) {
    return read(component, Surrounding.of(record, packageOfRecord, component));
  }

  private Stream<Component> read(RecordComponentElement component, Surrounding around) {
    Optional<AnnotationReader> annotation = AnnotationReader.find(component, Embedded.class);
    if (annotation.isEmpty()) {
      return Stream.of(read(component, around, Optional.empty()));
    }
    Optional<Obstacle> obstacle = around.obstacle(component, typeReader);
    return obstacle.isPresent()
        ? Stream.of(
            read(
                component,
                around,
                obstacle.map(why -> new EmbeddedDeclaration(annotation.get().position(), why))))
        : around
            .within(component, annotation.get().text("prefix").map(Located::value))
            .flatMap(inner -> read(inner.component(), inner.around()));
  }

  private Component read(
      RecordComponentElement component,
      Surrounding around,
      Optional<EmbeddedDeclaration> embedded) {
    PackageElement packageOfRecord = around.user();
    return new Component(
        around.record(),
        around.name(component),
        around.position(),
        typeReader.read(component, packageOfRecord),
        around.column(component, text(component, Column.class)),
        AnnotationReader.find(component, Column.class)
            .flatMap(annotation -> annotation.text("type")),
        AnnotationReader.find(component, Column.class).map(ComponentReader::form),
        AnnotationReader.find(component, Id.class)
            .map(
                annotation ->
                    new IdDeclaration(annotation.position(), annotation.textIfGiven("name"))),
        AnnotationReader.find(component, Identity.class).map(ComponentReader::identity),
        text(component, Default.class),
        AnnotationReader.find(component, Computed.class).flatMap(ComponentReader::computed),
        text(component, OnUpdate.class),
        AnnotationReader.find(component, Version.class).map(AnnotationReader::position),
        AnnotationReader.find(component, Convert.class)
            .flatMap(annotation -> annotation.type("value"))
            .map(name -> converters.read(name, packageOfRecord)),
        json.read(component, packageOfRecord),
        AnnotationReader.find(component, Generate.class)
            .flatMap(annotation -> annotation.type("value"))
            .map(name -> generators.read(name, packageOfRecord)),
        embedded,
        new Place(around.groups(), component.getSimpleName().toString()),
        references(component),
        uniques(component),
        indexes(component),
        checks(component),
        AnnotationReader.find(component, Column.class)
            .flatMap(annotation -> annotation.text("comment")),
        AnnotationReader.former(component),
        AnnotationReader.names(component, Column.class.getPackageName()));
  }

  /** Returns the types that the component mentions and that do not exist. */
  static List<Located<String>> unknownTypes(RecordComponentElement component) {
    List<Located<String>> unknown = new ArrayList<>();
    if (AnnotationReader.find(component, Embedded.class).isPresent()) {
      Surrounding.unknownTypes(component)
          .forEach(type -> unknown.add(new Located<>(type, ElementPosition.of(component))));
    }
    TypeReader.unknownIn(component.asType())
        .forEach(type -> unknown.add(new Located<>(type, ElementPosition.of(component))));
    for (Class<? extends Annotation> naming :
        List.of(References.class, Convert.class, Json.class, Generate.class)) {
      AnnotationReader.all(component, naming).stream()
          .flatMap(
              annotation ->
                  annotation.unknownType(naming == Json.class ? "mapper" : "value").stream())
          .forEach(unknown::add);
    }
    return unknown;
  }

  private static Optional<Located<String>> text(Element element, Class<? extends Annotation> type) {
    return AnnotationReader.find(element, type).flatMap(annotation -> annotation.text("value"));
  }

  private static ColumnFormDeclaration form(AnnotationReader annotation) {
    return new ColumnFormDeclaration(
        annotation.text("collation"),
        annotation
            .constant("storage", Column.Storage.class)
            .filter(storage -> storage.value() != Column.Storage.DEFAULT)
            .map(
                storage ->
                    new Located<>(
                        ColumnStorage.valueOf(storage.value().name()), storage.position())),
        annotation
            .constant("compression", Column.Compression.class)
            .filter(compression -> compression.value() != Column.Compression.DEFAULT)
            .map(
                compression ->
                    new Located<>(
                        Compression.valueOf(compression.value().name()), compression.position())));
  }

  private static IdentityDeclaration identity(AnnotationReader annotation) {
    Optional<Located<Identity.Generation>> given =
        annotation.constant("value", Identity.Generation.class);
    return new IdentityDeclaration(
        given.map(Located::position).orElseGet(annotation::position),
        given
            .map(generation -> IdentityGeneration.valueOf(generation.value().name()))
            .orElse(IdentityGeneration.ALWAYS),
        numbers(annotation));
  }

  static SequenceNumbers numbers(AnnotationReader annotation) {
    return new SequenceNumbers(
        annotation.longNumber("start"),
        annotation.longNumber("increment"),
        annotation.longNumber("min"),
        annotation.longNumber("max"),
        annotation.longNumber("cache"),
        annotation.bool("cycle"));
  }

  private static Optional<ComputedDeclaration> computed(AnnotationReader annotation) {
    return annotation
        .text("value")
        .map(
            expression ->
                new ComputedDeclaration(annotation.position(), expression, storage(annotation)));
  }

  private static Located<Storage> storage(AnnotationReader annotation) {
    return annotation
        .constant("storage", Computed.Storage.class)
        .map(given -> new Located<>(Storage.valueOf(given.value().name()), given.position()))
        .orElseGet(() -> new Located<>(Storage.STORED, annotation.position()));
  }

  static List<ReferencesDeclaration> references(Element element) {
    return AnnotationReader.all(element, References.class).stream()
        .flatMap(annotation -> references(annotation).stream())
        .toList();
  }

  private static Optional<ReferencesDeclaration> references(AnnotationReader annotation) {
    return annotation
        .type("value")
        .map(
            target ->
                new ReferencesDeclaration(
                    annotation.position(),
                    target,
                    annotation.texts("by"),
                    annotation.texts("to"),
                    action(annotation, "onDelete", References.OnDelete.class),
                    action(annotation, "onUpdate", References.OnUpdate.class),
                    annotation
                        .constant("match", References.Match.class)
                        .filter(match -> match.value() == References.Match.FULL)
                        .map(match -> MatchType.FULL),
                    deferral(annotation),
                    annotation.textIfGiven("relation"),
                    annotation.textIfGiven("name")));
  }

  private static <E extends Enum<E>> Located<ReferentialAction> action(
      AnnotationReader annotation, String member, Class<E> type) {
    return annotation
        .constant(member, type)
        .map(
            given ->
                new Located<>(ReferentialAction.valueOf(given.value().name()), given.position()))
        .orElseGet(() -> new Located<>(ReferentialAction.NO_ACTION, annotation.position()));
  }

  static Optional<Deferral> deferral(AnnotationReader annotation) {
    return annotation
        .constant("deferrable", Deferrable.class)
        .map(Located::value)
        .filter(given -> given != Deferrable.NO)
        .map(given -> Deferral.valueOf(given.name()));
  }

  static List<UniqueDeclaration> uniques(Element element) {
    return AnnotationReader.all(element, Unique.class).stream()
        .map(
            annotation ->
                new UniqueDeclaration(
                    columnList(annotation),
                    nulls(annotation).map(Located::value),
                    annotation.texts("include"),
                    deferral(annotation)))
        .toList();
  }

  private static Optional<Located<NullTreatment>> nulls(AnnotationReader annotation) {
    return annotation
        .constant("nulls", Unique.Nulls.class)
        .filter(nulls -> nulls.value() == Unique.Nulls.NOT_DISTINCT)
        .map(nulls -> new Located<>(NullTreatment.NOT_DISTINCT, nulls.position()));
  }

  private static ColumnList columnList(AnnotationReader annotation) {
    return new ColumnList(
        annotation.position(), annotation.texts("value"), annotation.textIfGiven("name"));
  }

  static List<IndexDeclaration> indexes(Element element) {
    return AnnotationReader.all(element, Index.class).stream()
        .map(
            annotation ->
                new IndexDeclaration(
                    columnList(annotation),
                    annotation.text("on"),
                    annotation.bool("unique").orElse(false),
                    nulls(annotation),
                    annotation.text("method"),
                    annotation.text("with"),
                    annotation.text("where"),
                    annotation.texts("include")))
        .toList();
  }

  static List<CheckDeclaration> checks(Element element) {
    return AnnotationReader.all(element, Check.class).stream()
        .flatMap(
            annotation ->
                annotation.text("value").stream()
                    .map(
                        condition ->
                            new CheckDeclaration(condition, annotation.textIfGiven("name"))))
        .toList();
  }
}
