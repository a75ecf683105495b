package dev.virga.processor.read;

import dev.virga.annotation.Column;
import dev.virga.annotation.Embedded;
import dev.virga.annotation.Row;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;
import dev.virga.processor.model.EmbeddedDeclaration.Obstacle;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The records that a component is in.
 *
 * @param record the record of the table
 * @param user its package
 * @param defaults what the tables of the package have in common
 * @param position the component of that record
 * @param prefix what the names of columns begin with
 * @param groups the records within that one, the outermost first
 */
record Surrounding(
    JavaName record,
    PackageElement user,
    PackageDefaults defaults,
    Position position,
    String prefix,
    List<Group> groups) {
  private static final Set<String> BESIDE = Set.of("Embedded");

  /** A component within another one, and what it is in. */
  record Inner(RecordComponentElement component, Surrounding around) {}

  static Surrounding of(JavaName record, PackageElement user, RecordComponentElement component) {
    return new Surrounding(
        record, user, PackageDefaults.of(user), ElementPosition.of(component), "", List.of());
  }

  /** Returns the component's name, those of the components around it before. */
  String name(RecordComponentElement component) {
    String name = component.getSimpleName().toString();
    return groups.isEmpty()
        ? name
        : groups.get(groups.size() - 1).name() + Naming.capitalised(name);
  }

  /**
   * Returns the name of the component's column.
   *
   * @param given the name, where it is not made of the component's
   */
  Located<String> column(RecordComponentElement component, Optional<Located<String>> given) {
    if (groups.isEmpty() && given.isPresent()) {
      return given.get();
    }
    String name =
        given
            .map(own -> prefix + own.value())
            .orElseGet(() -> defaults.column(prefix, component.getSimpleName().toString()));
    return new Located<>(name, position);
  }

  /** Returns what keeps a component from being spread over columns. */
  Optional<Obstacle> obstacle(RecordComponentElement component, TypeReader types) {
    @Nullable TypeElement type = element(component);
    if (type == null
        || type.getKind() != ElementKind.RECORD
        || !type.getTypeParameters().isEmpty()) {
      return Optional.of(Obstacle.NOT_A_RECORD);
    }
    JavaName name = Nesting.nameOf(type);
    if (name.equals(record) || groups.stream().anyMatch(group -> group.record().equals(name))) {
      return Optional.of(Obstacle.RECURSIVE);
    }
    if (Stream.of(Table.class, Row.class, Shape.class)
        .anyMatch(annotation -> AnnotationReader.find(type, annotation).isPresent())) {
      return Optional.of(Obstacle.TABLE);
    }
    if (!types.isAccessible(type, user)) {
      return Optional.of(Obstacle.INACCESSIBLE);
    }
    if (type.getRecordComponents().isEmpty()) {
      return Optional.of(Obstacle.EMPTY);
    }
    boolean annotated =
        AnnotationReader.names(component, Column.class.getPackageName()).stream()
            .anyMatch(annotation -> !BESIDE.contains(annotation.value()));
    return annotated ? Optional.of(Obstacle.ANNOTATED) : Optional.empty();
  }

  private static @Nullable TypeElement element(RecordComponentElement component) {
    TypeMirror type = TypeReader.valueOf(component.asType());
    return type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  /** Returns the components of the record that a component holds. */
  Stream<Inner> within(RecordComponentElement component, Optional<String> givenPrefix) {
    @Nullable TypeElement type = element(component);
    if (type == null) {
      return Stream.empty();
    }
    String own = component.getSimpleName().toString();
    List<Group> inner = new ArrayList<>(groups);
    inner.add(
        new Group(
            own,
            name(component),
            Nesting.nameOf(type),
            TypeReader.nullable(component).isPresent(),
            TypeReader.isOptional(component.asType())));
    Surrounding around =
        new Surrounding(
            record,
            user,
            defaults,
            position,
            givenPrefix.map(given -> prefix + given).orElseGet(() -> defaults.within(prefix, own)),
            List.copyOf(inner));
    return type.getRecordComponents().stream().map(one -> new Inner(one, around));
  }

  /** Returns the types that the records within a component mention and that do not exist. */
  static List<String> unknownTypes(RecordComponentElement component) {
    List<String> unknown = new ArrayList<>();
    collectUnknown(component, new ArrayList<>(), unknown);
    return unknown;
  }

  private static void collectUnknown(
      RecordComponentElement component, List<TypeElement> seen, List<String> unknown) {
    @Nullable TypeElement type = element(component);
    if (type == null || seen.contains(type)) {
      return;
    }
    seen.add(type);
    for (RecordComponentElement inner : type.getRecordComponents()) {
      TypeReader.unknownIn(inner.asType()).forEach(unknown::add);
      if (AnnotationReader.find(inner, Embedded.class).isPresent()) {
        collectUnknown(inner, seen, unknown);
      }
    }
  }
}
