/**
 * How auditors use SOPs: transcripts of many formats come in, results of many checks go out. It may
 * use everything of the core and of the module {@code dsl}.
 */
module dev.pedoman.audit {
  requires static transitive org.jspecify;
  requires transitive dev.pedoman.core;
  requires tools.jackson.core;

  exports dev.pedoman.audit.source;
}
