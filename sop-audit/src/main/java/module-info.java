/**
 * How auditors use SOPs: transcripts of many formats come in, results of many checks go out. It may
 * use everything of the core and of the module {@code dsl}.
 */
module dev.pedoman.audit {
  requires static transitive org.jspecify;
  requires transitive dev.pedoman.core;
  requires transitive dev.pedoman.dsl;
  requires org.apache.commons.lang3;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires java.xml;
  requires info.picocli;

  exports dev.pedoman.audit.source;
  exports dev.pedoman.audit.run;
  exports dev.pedoman.audit.output;
  exports dev.pedoman.audit.command;

  provides dev.pedoman.yaml.ConversationReader with
      dev.pedoman.audit.source.TrialConversations;

  // The command's options are fields that picocli fills.
  opens dev.pedoman.audit.command to
      info.picocli;
}
