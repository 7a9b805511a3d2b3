package dev.pedoman.audit.command;

import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code sop check} was asked to do.
 *
 * @param sops at least one
 * @param format of the transcripts; empty to tell it by the content
 * @param language of the report
 * @param file takes JSON lines
 * @param linesToScreen whether JSON lines go to the screen instead of the report
 * @param details whether every conversation is shown in full
 * @param inputs files and folders
 */
record CheckRequest(
    List<Sop> sops,
    Optional<String> format,
    Language language,
    Optional<Path> file,
    boolean linesToScreen,
    boolean details,
    List<Path> inputs) {
  CheckRequest {
    sops = List.copyOf(sops);
    inputs = List.copyOf(inputs);
  }
}
