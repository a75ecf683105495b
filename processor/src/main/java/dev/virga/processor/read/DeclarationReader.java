package dev.virga.processor.read;

import dev.virga.annotation.Composite;
import dev.virga.annotation.Exclude;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import dev.virga.annotation.Table;
import dev.virga.annotation.View;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.DomainDeclaration;
import dev.virga.processor.model.ExcludeDeclaration;
import dev.virga.processor.model.HasManyDeclaration;
import dev.virga.processor.model.HasOneDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.processor.model.ViewDeclaration;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads records and their annotations. It belongs to one round of the compilation: what does not
 * exist in one may exist in the next.
 */
public final class DeclarationReader implements Declarations {
  private final Elements elements;
  private final ComponentReader components;
  private final DomainReader domains;
  private final RecordReader records;
  private final ShapeReader shapes;
  private final ViewMethodReader viewMethods;
  private final Map<JavaName, Optional<Declaration>> known = new HashMap<>();

  /** Reads what a compiler knows in this round. */
  public DeclarationReader(Elements elements, Types types) {
    this.elements = elements;
    this.components = new ComponentReader(elements, types);
    this.domains = new DomainReader(elements, components);
    this.records = new RecordReader(elements);
    this.shapes = new ShapeReader(records, new TypeReader(elements));
    this.viewMethods = new ViewMethodReader(elements, types);
  }

  /**
   * Returns what a type declares; empty if it has no such annotation, or one that does not compile.
   */
  public Optional<Declaration> read(TypeElement type) {
    JavaName name = Nesting.nameOf(type);
    Optional<Declaration> declaration = known.get(name);
    if (declaration == null) {
      declaration = readNew(type, name);
      known.put(name, declaration);
    }
    return declaration;
  }

  @Override
  public Optional<Declaration> table(JavaName name) {
    return declared(name).filter(found -> found.kind() == Kind.TABLE);
  }

  @Override
  public Optional<Declaration> tableOrView(JavaName name) {
    return declared(name).filter(found -> found.kind() != Kind.ROW);
  }

  private Optional<Declaration> declared(JavaName name) {
    Optional<Declaration> declaration = known.get(name);
    if (declaration == null) {
      declaration =
          Optional.ofNullable(elements.getTypeElement(name.qualified())).flatMap(this::read);
      known.put(name, declaration);
    }
    return declaration;
  }

  /** Returns the composite type that a type declares; empty if it has no such annotation. */
  public Optional<Declaration> readComposite(TypeElement type) {
    return declaration(type, Nesting.nameOf(type), Kind.COMPOSITE, Composite.class);
  }

  @Override
  public Optional<Declaration> composite(JavaName name) {
    return Optional.ofNullable(elements.getTypeElement(name.qualified()))
        .flatMap(this::readComposite);
  }

  /** Returns the shape that a type declares; empty if it has no such annotation. */
  public Optional<ShapeDeclaration> readShape(TypeElement type) {
    return shapes.read(type);
  }

  /** Returns the domain that a type declares; empty if it has no such annotation. */
  public Optional<DomainDeclaration> readDomain(TypeElement type) {
    return domains.read(type);
  }

  @Override
  public Optional<ShapeDeclaration> shape(JavaName name) {
    return Optional.ofNullable(elements.getTypeElement(name.qualified())).flatMap(this::readShape);
  }

  private Optional<Declaration> readNew(TypeElement type, JavaName name) {
    return declaration(type, name, Kind.TABLE, Table.class)
        .or(() -> declaration(type, name, Kind.VIEW, View.class))
        .or(() -> declaration(type, name, Kind.ROW, Row.class));
  }

  private Optional<Declaration> declaration(
      TypeElement type, JavaName name, Kind kind, Class<? extends Annotation> annotation) {
    return AnnotationReader.find(type, annotation)
        .flatMap(
            found ->
                found.text("value").map(sqlName -> declaration(type, name, kind, found, sqlName)));
  }

  private Declaration declaration(
      TypeElement type,
      JavaName name,
      Kind kind,
      AnnotationReader annotation,
      Located<String> sqlName) {
    List<? extends RecordComponentElement> recordComponents = type.getRecordComponents();
    PackageElement packageOfType = elements.getPackageOf(type);
    PackageDefaults defaults = PackageDefaults.of(packageOfType);
    return new Declaration(
        name,
        ElementPosition.of(type),
        kind,
        RecordReader.obstacles(type),
        Nesting.isPublic(type),
        records.isDeprecated(type),
        records.surroundings(type),
        sqlName,
        kind == Kind.ROW ? sqlName : defaults.table(sqlName),
        annotation.textIfGiven("schema").or(defaults::schema),
        annotation.textIfGiven("scope"),
        kind == Kind.VIEW ? annotation.textIfGiven("comment") : annotation.text("comment"),
        kind == Kind.VIEW ? view(type, annotation) : ViewDeclaration.NONE,
        recordComponents.stream()
            .flatMap(component -> components.read(name, packageOfType, component))
            .toList(),
        ComponentReader.references(type),
        ComponentReader.uniques(type),
        ComponentReader.indexes(type),
        ComponentReader.checks(type),
        exclusions(type),
        PolicyReader.rowSecurity(type),
        PolicyReader.policies(type),
        PartitionReader.partitioning(type),
        PartitionReader.partitions(type, defaults),
        hasMany(type),
        hasOne(type),
        AnnotationReader.former(type),
        AnnotationReader.names(type, Table.class.getPackageName()),
        unknownTypes(type));
  }

  private ViewDeclaration view(TypeElement type, AnnotationReader annotation) {
    return new ViewDeclaration(
        annotation.textIfGiven("query"),
        viewMethods.read(type),
        annotation.locatedBool("materialized"),
        annotation.textIfGiven("with"));
  }

  private static List<ExcludeDeclaration> exclusions(TypeElement type) {
    return AnnotationReader.all(type, Exclude.class).stream()
        .map(
            annotation ->
                new ExcludeDeclaration(
                    annotation.position(),
                    annotation.texts("value"),
                    annotation.text("method"),
                    annotation.text("where"),
                    ComponentReader.deferral(annotation),
                    annotation.textIfGiven("name")))
        .toList();
  }

  private static List<HasManyDeclaration> hasMany(TypeElement type) {
    return AnnotationReader.all(type, HasMany.class).stream()
        .flatMap(
            annotation ->
                annotation.type("value").stream()
                    .map(
                        target ->
                            new HasManyDeclaration(
                                annotation.position(),
                                target,
                                annotation.textIfGiven("name"),
                                annotation.textIfGiven("by"),
                                annotation.textIfGiven("from"),
                                annotation.type("through"),
                                annotation.textIfGiven("to"))))
        .toList();
  }

  private static List<HasOneDeclaration> hasOne(TypeElement type) {
    return AnnotationReader.all(type, HasOne.class).stream()
        .flatMap(
            annotation ->
                annotation.type("value").stream()
                    .map(
                        target ->
                            new HasOneDeclaration(
                                annotation.position(),
                                target,
                                annotation.textIfGiven("name"),
                                annotation.textIfGiven("by"),
                                annotation.textIfGiven("from"))))
        .toList();
  }

  private static List<Located<String>> unknownTypes(TypeElement type) {
    List<Located<String>> unknown = new ArrayList<>();
    type.getRecordComponents()
        .forEach(component -> unknown.addAll(ComponentReader.unknownTypes(component)));
    Stream.of(HasMany.class, HasOne.class, References.class)
        .flatMap(naming -> AnnotationReader.all(type, naming).stream())
        .flatMap(
            annotation ->
                Stream.of(annotation.unknownType("value"), annotation.unknownType("through")))
        .forEach(missing -> missing.ifPresent(unknown::add));
    return unknown;
  }
}
