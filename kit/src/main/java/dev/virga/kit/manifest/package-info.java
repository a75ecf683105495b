/**
 * Reads the manifests that the processor writes beside the classes, one JSON file per record in
 * {@code META-INF/virga/tables}.
 *
 * <p>{@link dev.virga.kit.manifest.Manifests} is the way in:
 *
 * <pre>{@code
 * DatabaseDefinition ofThisApplication = Manifests.onClassPath();
 * DatabaseDefinition ofThatModule = Manifests.from(Path.of("blog/target/classes"));
 * }</pre>
 */
@NullMarked
package dev.virga.kit.manifest;

import org.jspecify.annotations.NullMarked;
