package dev.virga.processor.read;

import dev.virga.processor.model.Position;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place as the compiler's messages take it.
 *
 * @param element the element
 * @param annotation the annotation of the element; null for the element itself
 * @param value the value in the annotation; null for the annotation itself
 */
record ElementPosition(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Position {
  /** Returns the place of an element. */
  static ElementPosition of(Element element) {
    return new ElementPosition(element, null, null);
  }
}
