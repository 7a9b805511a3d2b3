/**
 * What an SOP is and how a transcript is checked: transcripts and an SOP come in, a compliance
 * report comes out. No input or output, no reflection, nearly no dependencies.
 */
module dev.pedoman.core {
  requires static transitive org.jspecify;
  requires org.apache.commons.lang3;

  exports dev.pedoman.problem;
  exports dev.pedoman.transcript;
  exports dev.pedoman.model;
  exports dev.pedoman.check;
  exports dev.pedoman.report;
  exports dev.pedoman.judge;
  exports dev.pedoman.align;
  exports dev.pedoman.evidence;
  exports dev.pedoman.language;
}
