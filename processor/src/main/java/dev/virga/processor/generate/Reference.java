package dev.virga.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * Refers to constructors and accessors of records. Where a column's constant may have the name of
 * the record, as {@code IBAN} has, the compiler takes {@code IBAN::new} for something of the
 * constant: there, a lambda says it.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html#jls-6.4.2">The Java
 *     Language Specification: Obscuring</a>
 */
final class Reference {
  private Reference() {}

  /** Refers to the constructor of a record of one component. */
  static CodeBlock toConstructor(ClassName record) {
    return mayBeConstant(record)
        ? CodeBlock.of("value -> new $T(value)", record)
        : CodeBlock.of("$T::new", record);
  }

  /** Refers to the accessor of a component. */
  static CodeBlock toAccessor(ClassName record, String component) {
    return mayBeConstant(record)
        ? CodeBlock.of("($T value) -> value.$N()", record, component)
        : CodeBlock.of("$T::$N", record, component);
  }

  private static boolean mayBeConstant(ClassName record) {
    String first = record.topLevelClassName().simpleName();
    return isConstant(first) || isConstant(record.simpleName());
  }

  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
