/**
 * How people write SOPs: texts come in, SOPs or located problems go out, and back. Reads files only
 * where a path is given to it; needs the core and a YAML parser.
 */
module dev.pedoman.dsl {
  requires static transitive org.jspecify;
  requires transitive dev.pedoman.core;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;

  exports dev.pedoman.dsl;
  exports dev.pedoman.yaml;
}
