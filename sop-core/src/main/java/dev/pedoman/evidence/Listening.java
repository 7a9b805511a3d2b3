package dev.pedoman.evidence;

import dev.pedoman.model.Pattern;
import dev.pedoman.transcript.Speaker;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whose words a pattern listens to. */
record Listening() implements Pattern.Cases<Set<Speaker>> {
  private static final Set<Speaker> NOBODY = Set.of();

  static Set<Speaker> of(Pattern pattern) {
    return pattern.match(new Listening());
  }

  @Override
  public Set<Speaker> utters(Pattern.Utters pattern) {
    return pattern.by().map(Set::of).orElseGet(() -> EnumSet.allOf(Speaker.class));
  }

  @Override
  public Set<Speaker> does(Pattern.Does pattern) {
    return NOBODY;
  }

  @Override
  public Set<Speaker> known(Pattern.Known pattern) {
    return NOBODY;
  }

  @Override
  public Set<Speaker> anyOf(Pattern.AnyOf pattern) {
    return each(pattern.parts());
  }

  @Override
  public Set<Speaker> allOf(Pattern.AllOf pattern) {
    return each(pattern.parts());
  }

  @Override
  public Set<Speaker> chain(Pattern.Chain pattern) {
    return each(pattern.parts());
  }

  @Override
  public Set<Speaker> not(Pattern.Not pattern) {
    return pattern.part().match(this);
  }

  @Override
  public Set<Speaker> butNot(Pattern.ButNot pattern) {
    Set<Speaker> all = EnumSet.noneOf(Speaker.class);
    all.addAll(pattern.part().match(this));
    all.addAll(each(pattern.exceptions()));
    return all;
  }

  private Set<Speaker> each(List<Pattern> parts) {
    Set<Speaker> all = EnumSet.noneOf(Speaker.class);
    parts.forEach(part -> all.addAll(part.match(this)));
    return all;
  }
}
