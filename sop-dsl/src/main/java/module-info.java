/**
 * How people write SOPs: texts come in, SOPs or located problems go out, and back; SOPs are tried
 * on examples and printed as handbooks. Reads files only where a path is given to it; needs the
 * core, a YAML parser and a template engine, and JUnit where trials are run as its tests.
 */
module dev.pedoman.dsl {
  requires static transitive org.jspecify;
  requires transitive dev.pedoman.core;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires com.github.mustachejava;
  requires static org.junit.jupiter.api;

  uses dev.pedoman.yaml.ConversationReader;

  exports dev.pedoman.dsl;
  exports dev.pedoman.yaml;
  exports dev.pedoman.lint;
  exports dev.pedoman.trial;
  exports dev.pedoman.handbook;
  exports dev.pedoman.diff;
}
