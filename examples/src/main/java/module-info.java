/**
 * Programs to copy: what a program of your own requires is required here. Conversations come in,
 * text for people goes out.
 */
module dev.pedoman.examples {
  requires static transitive org.jspecify;
  requires transitive dev.pedoman.core;
  requires dev.pedoman.audit;
  requires dev.pedoman.dsl;
  requires java.net.http;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports dev.pedoman.examples;
  exports dev.pedoman.examples.evaluation;
}
