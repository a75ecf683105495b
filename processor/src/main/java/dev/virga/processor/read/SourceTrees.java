package dev.virga.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.virga.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Points at annotations that are repeated on a class or a package. The compiler's own messages
 * cannot: to them, repeated annotations are one container that stands nowhere. It needs the trees
 * of javac; other compilers have none.
 */
final class SourceTrees {
  private final Trees trees;

  private SourceTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns the trees of a compiler, if it is javac and lets us have them. */
  static Optional<SourceTrees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new SourceTrees(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Reports a problem at a repeated annotation; returns false for any other position. */
  boolean report(Problem problem, ElementPosition position) {
    Element element = position.element();
    if (position.annotation() == null
        || !(element instanceof TypeElement || element instanceof PackageElement)) {
      return false;
    }
    TreePath path = trees.getPath(element);
    if (path == null) {
      return false;
    }
    Optional<Tree> tree = tree(path, position.annotation(), position);
    if (tree.isEmpty()) {
      return false;
    }
    trees.printMessage(
        Diagnostic.Kind.ERROR, problem.message(), tree.get(), path.getCompilationUnit());
    return true;
  }

  private static Optional<Tree> tree(
      TreePath path, AnnotationMirror annotation, ElementPosition position) {
    List<? extends AnnotationMirror> repeated = repeated(position.element(), annotation);
    if (repeated.isEmpty()) {
      return Optional.empty();
    }
    List<AnnotationTree> written =
        annotations(path).stream()
            .filter(tree -> isOfType(tree, annotation))
            .<AnnotationTree>map(tree -> tree)
            .toList();
    if (written.size() != repeated.size()) {
      return Optional.empty();
    }
    AnnotationTree tree = written.get(repeated.indexOf(annotation));
    return Optional.of(
        Optional.ofNullable(position.value())
            .flatMap(value -> value(tree, annotation, value))
            .orElse(tree));
  }

  private static List<? extends AnnotationTree> annotations(TreePath path) {
    return path.getLeaf() instanceof ClassTree type
        ? type.getModifiers().getAnnotations()
        : path.getCompilationUnit().getPackageAnnotations();
  }

  /** Returns the annotations in the container that holds one; none if it is in no container. */
  private static List<AnnotationMirror> repeated(Element element, AnnotationMirror annotation) {
    for (AnnotationMirror container : element.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        List<AnnotationMirror> contained =
            elements(value).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
        if (contained.contains(annotation)) {
          return contained;
        }
      }
    }
    return List.of();
  }

  private static boolean isOfType(AnnotationTree tree, AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    String written = tree.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }

  private static Optional<Tree> value(
      AnnotationTree tree, AnnotationMirror annotation, AnnotationValue value) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      Optional<ExpressionTree> member = member(tree, entry.getKey().getSimpleName().toString());
      int index = elements(entry.getValue()).indexOf(value);
      if (entry.getValue().equals(value)) {
        return member.map(Tree.class::cast);
      }
      if (index >= 0) {
        return member.map(
            written ->
                written instanceof NewArrayTree array
                    ? array.getInitializers().get(index)
                    : written);
      }
    }
    return Optional.empty();
  }

  private static Optional<ExpressionTree> member(AnnotationTree tree, String name) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return Optional.of(argument);
      }
      if (assignment.getVariable().toString().equals(name)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }

  private static List<AnnotationValue> elements(AnnotationValue value) {
    List<AnnotationValue> elements = new ArrayList<>();
    if (value.getValue() instanceof List<?> list) {
      list.forEach(element -> elements.add((AnnotationValue) element));
    }
    return elements;
  }
}
