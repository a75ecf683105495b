/** The annotation processor of Virga; it runs inside the compiler and has no API. */
module dev.virga.processor {
  requires dev.virga;
  requires com.palantir.javapoet;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.virga.processor.VirgaProcessor;
}
