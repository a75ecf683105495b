package dev.virga.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.CompositeType;
import dev.virga.processor.model.ConvertedType;
import dev.virga.processor.model.DomainType;
import dev.virga.processor.model.EnumText;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.JsonColumnType;
import dev.virga.processor.model.ListType;
import dev.virga.processor.model.RangeType;
import dev.virga.processor.model.ValueType;
import dev.virga.processor.model.WrappedType;
import java.util.Optional;

/**
 * Writes what makes the codec of a type.
 *
 * @param schema the schema in which an enum type lies that names none
 */
record CodecWriter(Optional<String> schema) {
  /** Returns what makes the codec of a type. */
  CodeBlock codec(ValueType valueType) {
    if (valueType instanceof ConvertedType type) {
      return CodeBlock.of(
          "$T.converted($L,$Wnew $T())",
          Types.CODECS,
          codec(type.stored()),
          Types.of(type.converter()));
    }
    if (valueType instanceof JsonColumnType type) {
      CodeBlock mapper =
          type.mapper()
              .map(name -> CodeBlock.of(",$Wnew $T()", Types.of(name)))
              .orElseGet(() -> CodeBlock.of(""));
      return CodeBlock.of(
          "$T.$L(new $T() {}$L)",
          Types.CODECS,
          type.format(),
          Types.generic(Types.JSON_TYPE, Types.of(type.type())),
          mapper);
    }
    if (valueType instanceof RangeType type) {
      return CodeBlock.of(
          "$T.$L($L)",
          Types.CODECS,
          type.multiple() ? "multirange" : "range",
          codec(type.bound().type()));
    }
    if (valueType instanceof ListType type) {
      return type.element()
          .domain()
          .map(DomainType::sqlType)
          .map(
              domain ->
                  CodeBlock.of("$T.list($S, $L)", Types.CODECS, domain, codec(type.element())))
          .orElseGet(() -> CodeBlock.of("$T.list($L)", Types.CODECS, codec(type.element())));
    }
    if (valueType instanceof WrappedType type) {
      ClassName wrapping = Types.of(type.name());
      return CodeBlock.of(
          "$T.wrapped($L,$W$L,$W$L)",
          Types.CODECS,
          codec(type.stored()),
          Reference.toConstructor(wrapping),
          Reference.toAccessor(wrapping, type.component()));
    }
    if (valueType instanceof CompositeType type) {
      return CodeBlock.of("$T.$N", Types.of(type.generated().scope()), type.generated().constant());
    }
    if (valueType instanceof EnumText text) {
      return CodeBlock.of(
          "$T.enumText($T.class$L)",
          Types.CODECS,
          Types.of(text.type().name()),
          labels(text.type()));
    }
    return valueType instanceof EnumType type
        ? CodeBlock.of(
            "$T.enumeration($S, $T.class$L)",
            Types.CODECS,
            type.sqlType(schema),
            Types.of(type.name()),
            labels(type))
        : CodeBlock.of("$T.$L", Types.CODECS, ((BuiltInType) valueType).name());
  }

  /** Returns what follows the class of an enum whose labels are not the names of its constants. */
  private static CodeBlock labels(EnumType type) {
    return type.labelsIfOwn().stream()
        .map(label -> CodeBlock.of(",$W$S", label))
        .collect(CodeBlock.joining(""));
  }
}
