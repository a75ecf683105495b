package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Composite;
import dev.virga.processor.model.ValueType.Family;
import dev.virga.schema.Identifiers;
import java.util.List;

/** Writes the interface of a record that is a composite type: its attributes and its codec. */
final class CompositeWriter {
  private final Composite composite;
  private final ClassName record;
  private final ClassName self;

  CompositeWriter(Composite composite) {
    this.composite = composite;
    this.record = Types.of(composite.declaration().name());
    this.self = Types.of(composite.name().scope());
  }

  TypeSpec.Builder type() {
    return TypeSpec.interfaceBuilder(self)
        .addJavadoc("The composite type $L, as {@link $T}.", Docs.quoted(name()), record)
        .addFields(composite.attributes().stream().map(this::attribute).toList())
        .addField(codec())
        .addMethod(read());
  }

  private String name() {
    return composite.definition().name();
  }

  private FieldSpec attribute(Column attribute) {
    ClassName type =
        Types.sql(
            switch (attribute.type().family()) {
              case TEXT -> "TextAttribute";
              case NUMBER -> "NumberAttribute";
              case BOOLEAN -> "BooleanAttribute";
              case OTHER -> "Attribute";
            });
    boolean named =
        attribute.type().family() == Family.NUMBER || attribute.type().family() == Family.OTHER;
    TypeName fieldType =
        named ? Types.generic(type, record, Types.value(attribute)) : Types.generic(type, record);
    return FieldSpec.builder(fieldType, attribute.constant(), PUBLIC, STATIC, FINAL)
        .addJavadoc(
            "The attribute $L: $L$L.",
            Docs.quoted(attribute.name()),
            Docs.code(attribute.definition().type()),
            attribute.nullable() ? " or null" : "")
        .initializer(
            "$T.$L($S,$W$L,$W$L)",
            type,
            attribute.nullable() ? "nullable" : "required",
            attribute.name(),
            new CodecWriter(composite.definition().schema()).codec(attribute.type()),
            component(attribute))
        .build();
  }

  private CodeBlock component(Column attribute) {
    boolean plain = attribute.place().groups().isEmpty() && !attribute.optional();
    return plain
        ? Reference.toAccessor(record, attribute.place().accessor())
        : CodeBlock.of("value -> $L", Accessor.ofRecord("value", attribute));
  }

  private FieldSpec codec() {
    List<CodeBlock> constants =
        composite.attributes().stream()
            .map(attribute -> CodeBlock.of("$N", attribute.constant()))
            .toList();
    return FieldSpec.builder(
            Types.generic(Types.CODEC, record), composite.name().constant(), PUBLIC, STATIC, FINAL)
        .addJavadoc("Sends and reads its values.")
        .initializer(
            "$T.composite($S,$W$T::read,$W$T.of($L))",
            Types.CODECS,
            Identifiers.quoted(composite.definition().schema(), name()),
            self,
            List.class,
            CodeBlock.join(constants, ",$W"))
        .build();
  }

  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE, STATIC)
        .returns(record)
        .addParameter(Types.ROW, "row")
        .addParameter(int.class, "i")
        .addStatement("return $L", RecordReading.of(record, composite.attributes(), 0))
        .build();
  }
}
