package dev.pedoman.evidence;

import dev.pedoman.model.Pattern;
import java.util.List;

/** Compiles patterns to finders, one case for each kind. */
record PatternCompiler(TextCompiler texts) implements Pattern.Cases<Finder> {
  @Override
  public Finder utters(Pattern.Utters pattern) {
    return new UtterFinder(pattern, pattern.text().match(texts));
  }

  @Override
  public Finder does(Pattern.Does pattern) {
    return new DoesFinder(pattern);
  }

  @Override
  public Finder known(Pattern.Known pattern) {
    return new CompositeFinders.Known(pattern.path());
  }

  @Override
  public Finder anyOf(Pattern.AnyOf pattern) {
    return new CompositeFinders.Any(each(pattern.parts()));
  }

  @Override
  public Finder allOf(Pattern.AllOf pattern) {
    return new CompositeFinders.All(each(pattern.parts()));
  }

  @Override
  public Finder chain(Pattern.Chain pattern) {
    return new CompositeFinders.Chain(each(pattern.parts()));
  }

  @Override
  public Finder not(Pattern.Not pattern) {
    return new CompositeFinders.Not(pattern.part().match(this));
  }

  @Override
  public Finder butNot(Pattern.ButNot pattern) {
    return new ExceptFinder(pattern.part().match(this), each(pattern.exceptions()));
  }

  private List<Finder> each(List<Pattern> parts) {
    return parts.stream().map(part -> part.match(this)).toList();
  }
}
