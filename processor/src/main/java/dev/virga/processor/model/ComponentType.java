package dev.virga.processor.model;

import java.util.Optional;

/**
 * The type of a component.
 *
 * @param text the type as source code writes it, without annotations
 * @param value the type of the column's values; empty if no column can hold them as they are
 * @param javaType the class of the column's values; empty for what a converter cannot convert, such
 *     as an array
 * @param primitive whether it is a primitive
 * @param optional whether it is {@code Optional<T>}, {@code T} being the type of the values
 * @param nullable where an annotation says that the component may be null
 * @param nullableElements whether an annotation says so of the elements of an array
 * @param deprecated whether naming the type brings a warning
 */
public record ComponentType(
    String text,
    Optional<ValueType> value,
    Optional<JavaType> javaType,
    boolean primitive,
    boolean optional,
    Optional<Position> nullable,
    boolean nullableElements,
    boolean deprecated) {}
