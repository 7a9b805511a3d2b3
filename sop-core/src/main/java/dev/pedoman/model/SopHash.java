package dev.pedoman.model;

import dev.pedoman.transcript.ContentHash;
import dev.pedoman.transcript.Language;
import java.util.OptionalDouble;

/**
 * The hash of what an SOP says, the same however it was written and on whatever machine: SHA-256
 * over every part in a fixed order, each with its length, so that two SOPs share a hash only if
 * they are equal.
 */
public final class SopHash {
  private final ContentHash hash = new ContentHash();
  private final PatternHash patterns = new PatternHash(hash, this::phrases);

  private SopHash() {}

  /** 64 hexadecimal digits (SHA-256) over all that the SOP says. */
  public static String of(Sop sop) {
    SopHash parts = new SopHash();
    parts.sop(sop);
    return parts.hash.hex();
  }

  private void sop(Sop sop) {
    hash.text(sop.id()).text(sop.version());
    local(sop.title());
    hash.optional(sop.owner(), hash::text);
    hash.optional(sop.reviewBy(), day -> hash.text(day.toString()));
    hash.each(sop.languages(), language -> hash.text(language.tag()));
    hash.each(sop.channels(), channel -> hash.text(channel.word()));
    hash.decimal(sop.passMark());
    hash.named(sop.weights(), Principle::word, hash::decimal);
    hash.decimal(sop.credits().late());
    hash.decimal(sop.credits().early());
    hash.decimal(sop.credits().outOfOrder());
    hash.named(sop.calendars(), name -> name, this::calendar);
    hash.named(sop.phrases(), name -> name, this::phrases);
    hash.each(sop.synonyms(), group -> hash.each(group, hash::text));
    hash.each(sop.steps(), this::part);
    hash.each(sop.rules(), this::rule);
    hash.each(sop.categories(), this::category);
    hash.each(sop.sources(), hash::text);
  }

  private void part(Procedure part) {
    guard(part.guard());
    if (part instanceof Group group) {
      hash.text("group").text(group.form().name());
      hash.each(group.parts(), this::part);
    } else if (part instanceof Step step) {
      hash.text("step").text(step.id());
      about(step.about());
      pattern(step.expect());
      hash.optional(step.deadline(), this::deadline);
      hash.truth(step.optional());
    }
  }

  private void rule(Rule rule) {
    hash.text(rule.id());
    about(rule.about());
    guard(rule.guard());
    ContentHash ignored = rule.requirement().match(new RequirementHash(hash, this::pattern));
  }

  private void category(Category category) {
    hash.text(category.id());
    local(category.title());
    pattern(category.when());
    local(category.action());
  }

  private void about(About about) {
    local(about.instruction());
    hash.each(about.principles(), principle -> hash.text(principle.word()));
    hash.each(about.tags(), hash::text);
    hash.truth(about.critical()).decimal(about.weight());
    local(about.because());
    hash.each(about.sources(), hash::text);
  }

  private void guard(Guard guard) {
    hash.optional(guard.when(), this::pattern);
    hash.optional(guard.unless(), this::pattern);
    hash.truth(guard.repeat());
  }

  private void deadline(Deadline deadline) {
    hash.optional(deadline.earliest(), limit -> limit(hash, limit));
    limit(hash, deadline.latest());
    hash.text(deadline.anchor().getClass().getSimpleName());
    if (deadline.anchor() instanceof Anchor.AtStep anchor) {
      hash.text(anchor.step());
    }
    hash.optional(deadline.calendar(), hash::text);
  }

  private void calendar(WorkingHours calendar) {
    hash.text(calendar.zone().getId());
    hash.named(
        calendar.hours(),
        Enum::name,
        opening -> hash.text(opening.from().toString()).text(opening.to().toString()));
    hash.each(calendar.holidays(), day -> hash.text(day.toString()));
  }

  private void phrases(Phrases phrases) {
    hash.each(phrases.shared(), hash::text);
    hash.named(phrases.byLanguage(), Language::tag, texts -> hash.each(texts, hash::text));
  }

  private void pattern(Pattern pattern) {
    ContentHash ignored = pattern.match(patterns);
  }

  private void local(LocalText text) {
    hash.named(text.texts(), Language::tag, hash::text);
  }

  static ContentHash limit(ContentHash hash, Limit limit) {
    return limit instanceof Limit.Turns turns
        ? hash.text("turns").number(turns.turns())
        : hash.text("time").text(((Limit.Time) limit).duration().toString());
  }

  static ContentHash bound(ContentHash hash, Bound bound) {
    return decimal(decimal(hash, bound.atLeast()), bound.atMost());
  }

  static ContentHash decimal(ContentHash hash, OptionalDouble value) {
    hash.truth(value.isPresent());
    value.ifPresent(hash::decimal);
    return hash;
  }
}
