package dev.virga.processor.read;

import dev.virga.processor.model.MadeClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A class and the interface that it implements.
 *
 * @param type the class
 * @param arguments the types for which it implements the interface; none where it does not, or does
 *     not say
 */
record Implementation(MadeClass type, List<? extends TypeMirror> arguments) {
  /** Returns a type for which the class implements the interface, from 0. */
  Optional<TypeMirror> argument(int index) {
    return arguments.stream().skip(index).findFirst().map(TypeMirror.class::cast);
  }
}
