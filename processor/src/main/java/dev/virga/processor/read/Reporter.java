package dev.virga.processor.read;

import dev.virga.processor.model.Position;
import dev.virga.processor.model.Problem;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.RecordComponentElement;
import javax.tools.Diagnostic;

/**
 * Tells the user about problems, as errors of the compiler.
 *
 * <p>Eclipse's compiler shows no line for a record, nor for anything in it. So a message says where
 * it is, unless the compiler is javac, which shows the line.
 */
public final class Reporter {
  /**
   * JDK-8295184: before, the compiler forgot where a component stands. It knows it of the
   * component's field.
   */
  private static final boolean COMPONENTS_HAVE_POSITIONS = Runtime.version().feature() >= 20;

  private final Messager messager;
  private final Optional<SourceTrees> trees;

  /** Reports to a compiler. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = SourceTrees.of(environment);
  }

  /** Reports a problem at its position. */
  public void report(Problem problem) {
    Position position = problem.position();
    if (!(position instanceof ElementPosition place)) {
      messager.printMessage(Diagnostic.Kind.ERROR, problem.message());
    } else if (trees.filter(source -> source.report(problem, place)).isEmpty()) {
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          trees.isPresent() ? problem.message() : problem.message() + " (" + name(place) + ")",
          visible(place.element()),
          place.annotation(),
          place.value());
    }
  }

  private static String name(ElementPosition place) {
    Element element = place.element();
    return element instanceof QualifiedNameable type
        ? type.getQualifiedName().toString()
        : element.getEnclosingElement() + "." + element.getSimpleName();
  }

  private static Element visible(Element element) {
    return element instanceof RecordComponentElement component && !COMPONENTS_HAVE_POSITIONS
        ? Nesting.field(component).orElse(component)
        : element;
  }
}
