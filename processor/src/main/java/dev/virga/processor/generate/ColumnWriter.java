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
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Generation;
import dev.virga.processor.model.Scope;
import dev.virga.processor.model.ValueType.Family;
import dev.virga.processor.model.WrappedType;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the constants of columns, and the method that reads a record from them. */
final class ColumnWriter {
  private final Scope scope;
  private final ClassName self;

  ColumnWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().scope());
  }

  FieldSpec field(Column column) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", column.name()));
    if (column.type() != BuiltInType.TEXT && column.type() != BuiltInType.BOOLEAN) {
      arguments.add(new CodecWriter(scope.schema()).codec(column.type()));
    }
    if (!column.version()) {
      arguments.addAll(traits(column));
    }
    return FieldSpec.builder(type(column), column.constant(), PUBLIC, STATIC, FINAL)
        .addJavadoc("$L", doc(column))
        .initializer(
            "$N.$L($L)", scope.name().constant(), factory(column), CodeBlock.join(arguments, ",$W"))
        .build();
  }

  private boolean isReadOnly(Column column) {
    return scope.definition().isEmpty() || column.alwaysGenerated();
  }

  private TypeName type(Column column) {
    ClassName read =
        Types.sql(
            switch (column.type().family()) {
              case TEXT -> "TextColumn";
              case NUMBER -> "NumberColumn";
              case BOOLEAN -> "BooleanColumn";
              case OTHER -> "Column";
            });
    ClassName type = isReadOnly(column) ? read : read.nestedClass("Updatable");
    return switch (column.type().family()) {
      case TEXT, BOOLEAN -> Types.generic(type, self);
      case NUMBER, OTHER -> Types.generic(type, self, Types.value(column));
    };
  }

  private static String factory(Column column) {
    if (column.version()) {
      return "version";
    }
    if (column.definition().computed().isPresent()) {
      return switch (column.type().family()) {
        case TEXT -> "computedText";
        case NUMBER -> "computedNumber";
        case BOOLEAN -> "computedBool";
        case OTHER -> "generated";
      };
    }
    if (column.alwaysGenerated()) {
      return column.type().family() == Family.NUMBER ? "identity" : "generated";
    }
    return switch (column.type().family()) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case BOOLEAN -> "bool";
      case OTHER -> "column";
    };
  }

  private List<CodeBlock> traits(Column column) {
    ClassName trait = Types.sql("ColumnTrait");
    List<CodeBlock> traits = new ArrayList<>();
    if (column.nullable()) {
      traits.add(CodeBlock.of("$T.NULLABLE", trait));
    }
    defaultExpression(column)
        .ifPresent(sql -> traits.add(CodeBlock.of("$T.defaultTo($S)", trait, sql)));
    column.onUpdate().ifPresent(sql -> traits.add(CodeBlock.of("$T.onUpdate($S)", trait, sql)));
    column
        .generation()
        .ifPresent(
            generation ->
                traits.add(
                    CodeBlock.of("$T.generatedBy($L)", trait, generator(column, generation))));
    return traits;
  }

  private static CodeBlock generator(Column column, Generation generation) {
    CodeBlock made = CodeBlock.of("new $T()", Types.of(generation.type()));
    return generation.wrapped() && column.type() instanceof WrappedType wrapping
        ? CodeBlock.of("$L.as($L)", made, Reference.toConstructor(Types.of(wrapping.name())))
        : made;
  }

  /**
   * An identity column that may be given has no default expression in the database, but this one
   * comes to the same.
   */
  private Optional<String> defaultExpression(Column column) {
    return column
        .definition()
        .identity()
        .filter(IdentityGeneration.BY_DEFAULT::equals)
        .map(identity -> nextValue(column))
        .or(column::defaultExpression);
  }

  private String nextValue(Column column) {
    String table = Identifiers.quoted(scope.schema(), scope.sqlName());
    return "nextval(pg_get_serial_sequence("
        + Literals.text(table)
        + ", "
        + Literals.text(column.name())
        + "))";
  }

  private String doc(Column column) {
    StringBuilder doc = new StringBuilder("The column ");
    doc.append(Docs.quoted(column.name()))
        .append(": ")
        .append(Docs.code(column.definition().type()));
    if (column.nullable()) {
      doc.append(" or null");
    }
    column.definition().identity().ifPresent(identity -> doc.append(", generated by the database"));
    column
        .defaultExpression()
        .ifPresent(sql -> doc.append(", ").append(Docs.code(sql)).append(" by default"));
    column
        .definition()
        .computed()
        .ifPresent(
            computed -> doc.append(", computed of ").append(Docs.code(computed.expression())));
    column
        .generation()
        .map(Generation::type)
        .ifPresent(type -> doc.append(", made by ").append(Docs.code(type.simpleName())));
    if (column.version()) {
      doc.append(", counted up by each update");
    }
    column
        .onUpdate()
        .ifPresent(sql -> doc.append(", ").append(Docs.code(sql)).append(" on each update"));
    return doc.append('.').toString();
  }

  /** Returns the method that makes a record of consecutive cells. */
  MethodSpec read() {
    ClassName record = Types.of(scope.record());
    return MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE, STATIC)
        .returns(record)
        .addParameter(Types.ROW, "row")
        .addParameter(int.class, "i")
        .addStatement("return $L", RecordReading.of(record, scope.columns(), 0))
        .build();
  }

  static CodeBlock cell(Column column, String index) {
    CodeBlock codec = codecOf(column, CodeBlock.of("$N", column.constant()));
    if (column.optional()) {
      return CodeBlock.of("$T.ofNullable(row.getNullable($L, $L))", Optional.class, index, codec);
    }
    if (column.maybeNull()) {
      return CodeBlock.of("row.getNullable($L, $L)", index, codec);
    }
    return unboxed(column)
        .map(method -> CodeBlock.of("row.$L($L)", method, index))
        .orElseGet(() -> CodeBlock.of("row.get($L, $L)", index, codec));
  }

  /** Returns the codec of a column, which is its constant's where it is not one that all share. */
  static CodeBlock codecOf(Column column, CodeBlock constant) {
    return column.type() instanceof BuiltInType type
        ? CodeBlock.of("$T.$L", Types.CODECS, type.name())
        : CodeBlock.of("$L.codec()", constant);
  }

  /** Returns the method that reads a primitive without a box. */
  static Optional<String> unboxed(Column column) {
    if (!column.primitive() || !(column.type() instanceof BuiltInType type)) {
      return Optional.empty();
    }
    return switch (type) {
      case BOOLEAN -> Optional.of("getBoolean");
      case SHORT -> Optional.of("getShort");
      case INTEGER -> Optional.of("getInt");
      case LONG -> Optional.of("getLong");
      case FLOAT -> Optional.of("getFloat");
      case DOUBLE -> Optional.of("getDouble");
      default -> Optional.empty();
    };
  }
}
