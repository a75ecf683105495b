package dev.virga.processor.read;

import dev.virga.annotation.Composite;
import dev.virga.annotation.Row;
import dev.virga.annotation.Shape;
import dev.virga.annotation.Table;
import dev.virga.annotation.View;
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.ComponentType;
import dev.virga.processor.model.CompositeType;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.JavaType;
import dev.virga.processor.model.ListType;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.RangeType;
import dev.virga.processor.model.ValueType;
import dev.virga.processor.model.WrappedType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what a component can hold, and whether it can be null. */
final class TypeReader {
  private final Elements elements;
  private final DomainTypes domains;

  TypeReader(Elements elements) {
    this.elements = elements;
    this.domains = new DomainTypes(elements);
  }

  ComponentType read(RecordComponentElement component, PackageElement user) {
    TypeMirror type = component.asType();
    boolean optional = isOptional(type);
    TypeMirror valueType = valueOf(type);
    return new ComponentType(
        text(type),
        // Optional<byte> cannot be written, so what is left primitive here is no Optional.
        valueType(valueType, user),
        javaType(valueType),
        type.getKind().isPrimitive(),
        optional,
        nullable(component),
        type instanceof ArrayType array && isNullable(array.getComponentType()),
        valueType instanceof DeclaredType declared
            && isDeprecated((TypeElement) declared.asElement()));
  }

  /** Returns the types without which a type cannot be understood, and that do not exist. */
  static Stream<String> unknownIn(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Stream.of(type.toString());
    }
    if (type instanceof ArrayType array) {
      return unknownIn(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? Stream.concat(
            unknownComponent((TypeElement) declared.asElement()),
            declared.getTypeArguments().stream().flatMap(TypeReader::unknownIn))
        : Stream.empty();
  }

  private static Stream<String> unknownComponent(TypeElement record) {
    return onlyComponent(record).stream()
        .map(RecordComponentElement::asType)
        .filter(component -> component.getKind() == TypeKind.ERROR)
        .map(TypeMirror::toString);
  }

  /** Returns the type of the values: what an {@code Optional} holds, or the type itself. */
  static TypeMirror valueOf(TypeMirror type) {
    return isOptional(type) ? argument(type) : type;
  }

  static boolean isOptional(TypeMirror type) {
    return isGeneric(type, "java.util.Optional");
  }

  /** Returns whether a type is the one of a qualified name, with one argument. */
  static boolean isGeneric(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName)
        && declared.getTypeArguments().size() == 1;
  }

  /** Returns the first argument of a generic type. */
  static TypeMirror argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().get(0);
  }

  /** Returns what a column can hold of a type as it is. */
  Optional<ValueType> valueType(TypeMirror type, PackageElement user) {
    return isGeneric(type, "java.util.List")
        ? single(argument(type), user).map(ListType::new)
        : single(type, user);
  }

  /** Returns what is no list: PostgreSQL has no arrays of arrays. */
  private Optional<ValueType> single(TypeMirror type, PackageElement user) {
    return plain(type, user).or(() -> wrapped(type, user));
  }

  /** Returns a record of one component, unless it is something else already. */
  private Optional<ValueType> wrapped(TypeMirror type, PackageElement user) {
    return type instanceof DeclaredType declared
        ? wrapped((TypeElement) declared.asElement(), user)
        : Optional.empty();
  }

  private Optional<ValueType> wrapped(TypeElement record, PackageElement user) {
    return onlyComponent(record)
        .filter(component -> nullable(component).isEmpty())
        .flatMap(
            component ->
                plain(component.asType(), user)
                    .map(
                        stored ->
                            WrappedType.of(
                                Nesting.nameOf(record),
                                component.getSimpleName().toString(),
                                stored,
                                domains.of(record, component, stored),
                                isAccessible(record, user))));
  }

  /** Returns the component of a record that has one alone and is nothing but a value. */
  private static Optional<RecordComponentElement> onlyComponent(TypeElement element) {
    boolean isValue =
        element.getKind() == ElementKind.RECORD
            && element.getTypeParameters().isEmpty()
            && element.getRecordComponents().size() == 1
            && Stream.of(Table.class, View.class, Row.class, Shape.class, Composite.class)
                .allMatch(annotation -> AnnotationReader.find(element, annotation).isEmpty());
    return isValue ? Optional.of(element.getRecordComponents().get(0)) : Optional.empty();
  }

  private Optional<ValueType> plain(TypeMirror type, PackageElement user) {
    if (type.getKind().isPrimitive()) {
      return BuiltInType.ofPrimitive(keyword(type)).map(ValueType.class::cast);
    }
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? Optional.of(BuiltInType.BYTES)
          : Optional.empty();
    }
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    Optional<ValueType> composite = composite(element, user);
    if (composite.isPresent()) {
      return composite;
    }
    return element.getKind() == ElementKind.ENUM
        ? Optional.of(enumType(element, user))
        : BuiltInType.ofClass(element.getQualifiedName().toString())
            .<ValueType>map(ValueType.class::cast)
            .or(() -> range(declared, element, user));
  }

  private Optional<ValueType> composite(TypeElement record, PackageElement user) {
    PackageDefaults defaults = PackageDefaults.of(elements.getPackageOf(record));
    return AnnotationReader.find(record, Composite.class)
        .flatMap(
            annotation ->
                annotation
                    .text("value")
                    .map(
                        name ->
                            new CompositeType(
                                Nesting.nameOf(record),
                                annotation
                                    .textIfGiven("schema")
                                    .or(defaults::schema)
                                    .map(Located::value),
                                defaults.table(name).value(),
                                isAccessible(record, user))));
  }

  private Optional<ValueType> range(
      DeclaredType declared, TypeElement element, PackageElement user) {
    return declared.getTypeArguments().size() == 1
        ? plain(argument(declared), user)
            .flatMap(bound -> RangeType.of(element.getQualifiedName().toString(), bound))
        : Optional.empty();
  }

  /** Returns a class and its arguments; empty for arrays, wildcards and type variables. */
  Optional<JavaType> javaType(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return BuiltInType.ofPrimitive(keyword(type))
          .flatMap(BuiltInType::javaName)
          .map(name -> new JavaType(name, List.of()));
    }
    if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    List<JavaType> arguments =
        declared.getTypeArguments().stream().flatMap(one -> javaType(one).stream()).toList();
    return arguments.size() < declared.getTypeArguments().size()
        ? Optional.empty()
        : Optional.of(new JavaType(Nesting.nameOf((TypeElement) declared.asElement()), arguments));
  }

  private static String keyword(TypeMirror primitive) {
    return primitive.getKind().name().toLowerCase(Locale.ROOT);
  }

  private EnumType enumType(TypeElement type, PackageElement user) {
    JavaName name = Nesting.nameOf(type);
    return new EnumType(
        name,
        EnumReader.schema(type),
        EnumReader.sqlName(type),
        EnumReader.constants(type).map(constant -> constant.getSimpleName().toString()).toList(),
        EnumReader.constants(type).map(EnumReader::label).toList(),
        EnumReader.renames(type),
        isAccessible(type, user));
  }

  /** Returns whether any class of a package can name a type. */
  boolean isAccessible(TypeElement type, PackageElement from) {
    return elements.getPackageOf(type).equals(from)
        ? !Nesting.isPrivate(type)
        : Nesting.isPublic(type);
  }

  /** Returns whether naming a type brings a warning. */
  boolean isDeprecated(TypeElement type) {
    return Nesting.outwards(type).stream().anyMatch(elements::isDeprecated);
  }

  /**
   * Returns where an annotation says that a component is null. Depending on its targets, the
   * annotation stands on the component or on its type, and the compilers differ in which of the
   * elements that a component makes keep it.
   */
  static Optional<Position> nullable(RecordComponentElement component) {
    Stream<AnnotatedConstruct> places =
        Stream.concat(
            Stream.of(component, component.asType()),
            Stream.<@Nullable ExecutableElement>ofNullable(component.getAccessor())
                .flatMap(accessor -> Stream.of(accessor, accessor.getReturnType())));
    Stream<AnnotatedConstruct> field =
        Nesting.field(component).stream().flatMap(member -> Stream.of(member, member.asType()));
    return Stream.concat(places, field)
        .filter(TypeReader::isNullable)
        .findFirst()
        .map(place -> ElementPosition.of(component));
  }

  private static boolean isNullable(AnnotatedConstruct place) {
    return place.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the type as the user would write it: simple names, no annotations. */
  static String text(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return keyword(type);
    }
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : name
              + declared.getTypeArguments().stream()
                  .map(TypeReader::text)
                  .collect(Collectors.joining(", ", "<", ">"));
    }
    return type.toString();
  }
}
