package dev.pedoman.evidence;

import dev.pedoman.language.PhraseIndex;
import dev.pedoman.model.Phrases;
import dev.pedoman.model.Sop;
import dev.pedoman.model.TextPattern;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Compiles the text patterns of one SOP, one case for each kind. */
record TextCompiler(
    Sop sop, PhraseIndex.Builder index, Map<String, PatternPort> ports, Supplier<Rivals> rivals)
    implements TextPattern.Cases<TextFinder> {
  @Override
  public TextFinder says(TextPattern.Says pattern) {
    int set = set(pattern.phrases());
    return new SaysFinder(set, Wordings.languages(sop, pattern.phrases()), index.hasSlots(set));
  }

  @Override
  public TextFinder matches(TextPattern.Matches pattern) {
    return new MatchesFinder(pattern.expression(), sop.languages());
  }

  @Override
  public TextFinder resembles(TextPattern.Resembles pattern) {
    return new ResemblesFinder(
        rivals.get().candidate(pattern),
        pattern.atLeast(),
        Wordings.languages(sop, pattern.examples()));
  }

  @Override
  public TextFinder asks(TextPattern.Asks pattern) {
    return pattern.subject().isEmpty()
        ? AsksFinder.anything()
        : AsksFinder.about(set(pattern.subject()), Wordings.languages(sop, pattern.subject()));
  }

  @Override
  public TextFinder echoes(TextPattern.Echoes pattern) {
    return new EchoesFinder(pattern.of(), pattern.atLeast().orElse(EchoesFinder.USUAL));
  }

  @Override
  public TextFinder mentions(TextPattern.Mentions pattern) {
    return new MentionsFinder(pattern.kind());
  }

  @Override
  public TextFinder mentionsFact(TextPattern.MentionsFact pattern) {
    return new FactFinder(pattern.path());
  }

  @Override
  public TextFinder mentionsValue(TextPattern.MentionsValue pattern) {
    return new ValueFinder(pattern.value());
  }

  @Override
  public TextFinder words(TextPattern.Words pattern) {
    return new WordsFinder(pattern.count());
  }

  @Override
  public TextFinder custom(TextPattern.Custom pattern) {
    return new CustomFinder(ports.get(pattern.name()), pattern.settings());
  }

  @Override
  public TextFinder anyText(TextPattern.AnyText pattern) {
    return new CompositeTexts.Any(each(pattern.parts()));
  }

  @Override
  public TextFinder allText(TextPattern.AllText pattern) {
    return new CompositeTexts.All(each(pattern.parts()));
  }

  @Override
  public TextFinder notText(TextPattern.NotText pattern) {
    return new CompositeTexts.Not(pattern.part().match(this));
  }

  private int set(Phrases phrases) {
    return index.add(phrases, sop.phrases(), sop.languages());
  }

  private List<TextFinder> each(List<TextPattern> parts) {
    return parts.stream().map(part -> part.match(this)).toList();
  }
}
