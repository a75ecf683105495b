package dev.virga.kit.pull;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.sql.SqlText;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java record of one component for a domain.
 *
 * @param packageName its package
 * @param name its name
 * @param domain the domain, in words that people write
 * @param component the type of its component
 */
record DomainSource(
    String packageName, String name, DomainDefinition domain, ComponentType component)
    implements TypeSource {
  private static final String ANNOTATIONS = "dev.virga.annotation.";

  /** Returns the type of the component for a domain; empty where a record cannot be one. */
  static Optional<ComponentType> componentOf(DomainDefinition domain) {
    return ComponentType.of(domain.type())
        .filter(type -> domain.nullable())
        .filter(type -> type.sqlType().equals(domain.type()) && !domain.type().equals("money"))
        .filter(type -> type.annotation().isEmpty() && !type.name().startsWith("List<"));
  }

  static DomainSource of(
      DomainDefinition domain, String packageName, String name, ComponentType component) {
    return new DomainSource(packageName, name, inWords(domain), component);
  }

  private static DomainDefinition inWords(DomainDefinition domain) {
    return new DomainDefinition(
        domain.schema(),
        domain.name(),
        domain.type(),
        domain.collation(),
        domain.defaultExpression().map(text -> DefaultText.of(text, domain.type())),
        domain.nullable(),
        domain.checks().stream()
            .map(check -> new CheckDefinition(check.name(), condition(check.condition())))
            .toList(),
        domain.comment(),
        domain.formerName());
  }

  /** PostgreSQL prints the value in upper case. */
  private static String condition(String printed) {
    return new SqlText(CheckText.of(printed))
        .mapOutsideTexts(code -> code.replaceAll("\\bVALUE\\b", "value"));
  }

  @Override
  public QualifiedName typeName() {
    return QualifiedName.of(domain);
  }

  @Override
  public Optional<SchemaObject> object() {
    return Optional.of(domain);
  }

  @Override
  public String text() {
    return TypeSource.head(packageName, imports())
        + "@Domain("
        + TypeSource.members(domain.name(), domain.schema(), domain.comment())
        + ")\n"
        + checks()
        + "public record "
        + name
        + "("
        + domain
            .defaultExpression()
            .map(text -> "@Default(" + JavaText.quoted(text) + ") ")
            .orElse("")
        + column()
        + component.name()
        + " value) {}\n";
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>(component.imports());
    imports.add(ANNOTATIONS + "Domain");
    if (!domain.checks().isEmpty()) {
      imports.add(ANNOTATIONS + "Check");
    }
    if (domain.defaultExpression().isPresent()) {
      imports.add(ANNOTATIONS + "Default");
    }
    if (!column().isEmpty()) {
      imports.add(ANNOTATIONS + "Column");
    }
    return imports;
  }

  private String checks() {
    String implied = Identifiers.madeOf(domain.name(), List.of(), "check");
    StringBuilder text = new StringBuilder();
    for (CheckDefinition check : domain.checks()) {
      String condition = JavaText.quoted(check.condition());
      text.append("@Check(")
          .append(
              check.name().equals(implied)
                  ? condition
                  : "value = " + condition + ", name = " + JavaText.quoted(check.name()))
          .append(")\n");
    }
    return text.toString();
  }

  private String column() {
    List<String> members = new ArrayList<>();
    if (component.typed()) {
      members.add("type = " + JavaText.quoted(domain.type()));
    }
    domain.collation().ifPresent(text -> members.add("collation = " + JavaText.quoted(text)));
    return members.isEmpty() ? "" : "@Column(" + String.join(", ", members) + ") ";
  }
}
