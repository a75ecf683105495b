package dev.virga.processor.read;

import dev.virga.annotation.Policy;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.PolicyDeclaration;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import dev.virga.schema.RowSecurity;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads who sees which rows of a table. */
final class PolicyReader {
  private PolicyReader() {}

  static Optional<RowSecurity> rowSecurity(TypeElement type) {
    return AnnotationReader.find(type, dev.virga.annotation.RowSecurity.class)
        .map(
            annotation ->
                annotation.bool("force").orElse(false) ? RowSecurity.FORCED : RowSecurity.ENABLED);
  }

  static List<PolicyDeclaration> policies(TypeElement type) {
    return AnnotationReader.all(type, Policy.class).stream()
        .flatMap(
            annotation -> annotation.text("value").stream().map(name -> policy(annotation, name)))
        .toList();
  }

  private static PolicyDeclaration policy(AnnotationReader annotation, Located<String> name) {
    return new PolicyDeclaration(
        annotation.position(),
        name,
        annotation
            .constant("as", Policy.Mode.class)
            .map(mode -> Mode.valueOf(mode.value().name()))
            .orElse(Mode.PERMISSIVE),
        annotation
            .constant("command", Policy.Command.class)
            .map(command -> Command.valueOf(command.value().name()))
            .orElse(Command.ALL),
        annotation.texts("to"),
        annotation.text("using"),
        annotation.text("withCheck"));
  }
}
