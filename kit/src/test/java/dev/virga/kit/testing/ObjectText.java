package dev.virga.kit.testing;

import static dev.virga.kit.testing.SchemaText.part;
import static dev.virga.kit.testing.SchemaText.parts;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoleDefinition.Attribute;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaObject.Kind;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.Uniqueness;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what there is besides tables, as {@link SchemaText} says. */
final class ObjectText {
  private final Kind kind;
  private final List<String> parts;
  private final QualifiedName name;
  private final List<String> lines;

  private ObjectText(Kind kind, List<String> lines) {
    this.kind = kind;
    this.parts = parts(lines.get(0).substring(kind.toString().length() + 1));
    this.name = SchemaText.name(parts.get(0));
    this.lines = lines.subList(1, lines.size());
  }

  static SchemaObject object(List<String> lines) {
    Kind kind =
        Stream.of(Kind.values())
            .filter(candidate -> lines.get(0).startsWith(candidate + " "))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(lines.get(0)));
    return new ObjectText(kind, lines).object();
  }

  private SchemaObject object() {
    return switch (kind) {
      case ROLE -> role();
      case EXTENSION -> new ExtensionDefinition(part(parts, "in "), name.name());
      case SEQUENCE -> sequence();
      case DOMAIN -> domain();
      case COMPOSITE -> composite();
      default -> view();
    };
  }

  private RoleDefinition role() {
    List<String> words = List.of(parts.get(0).split(" "));
    return new RoleDefinition(
        words.get(0),
        words.stream()
            .skip(1)
            .map(word -> Attribute.valueOf(word.toUpperCase(Locale.ROOT)))
            .toList(),
        part(parts, "renamed "));
  }

  private SequenceDefinition sequence() {
    return new SequenceDefinition(
        name.schema(),
        name.name(),
        part(parts, "as ").orElse("bigint"),
        Optional.of(
            SchemaText.sequence(
                parts.stream()
                    .skip(1)
                    .filter(part -> !part.startsWith("comment"))
                    .collect(Collectors.joining(" ")))),
        part(parts, "comment "),
        part(parts, "renamed "));
  }

  private DomainDefinition domain() {
    return new DomainDefinition(
        name.schema(),
        name.name(),
        part(parts, "as ").orElseThrow(),
        part(parts, "collate "),
        part(parts, "default "),
        !parts.contains("not null"),
        lines.stream().map(ObjectText::check).toList(),
        part(parts, "comment "),
        part(parts, "renamed "));
  }

  private CompositeDefinition composite() {
    return new CompositeDefinition(
        name.schema(),
        name.name(),
        lines.stream().map(ObjectText::attribute).toList(),
        List.of(),
        List.of(),
        part(parts, "comment "),
        part(parts, "renamed "));
  }

  private static AttributeDefinition attribute(String line) {
    List<String> parts = List.of(line.split(" \\| "));
    int space = parts.get(0).indexOf(' ');
    return new AttributeDefinition(
        parts.get(0).substring(0, space),
        parts.get(0).substring(space + 1),
        part(parts, "collate "),
        part(parts, "comment "),
        part(parts, "renamed "));
  }

  private static CheckDefinition check(String line) {
    int colon = line.indexOf(": ");
    return new CheckDefinition(line.substring("check ".length(), colon), line.substring(colon + 2));
  }

  private ViewDefinition view() {
    return new ViewDefinition(
        kind,
        name.schema(),
        name.name(),
        lines.stream().filter(line -> !isIndex(line)).collect(Collectors.joining("\n")),
        part(parts, "with "),
        lines.stream().filter(ObjectText::isIndex).map(ObjectText::index).toList(),
        part(parts, "comment "),
        part(parts, "renamed "));
  }

  private static boolean isIndex(String line) {
    return line.startsWith("index ") || line.startsWith("unique index ");
  }

  private static IndexDefinition index(String line) {
    return line.startsWith("unique ")
        ? SchemaText.index(
            line.substring("unique index ".length()), Optional.of(Uniqueness.NULLS_DISTINCT))
        : SchemaText.index(line.substring("index ".length()), Optional.empty());
  }
}
