package dev.pedoman.handbook;

import dev.pedoman.model.Group;
import dev.pedoman.model.Guard;
import dev.pedoman.model.Pattern;
import dev.pedoman.model.Procedure;
import dev.pedoman.model.Sop;
import dev.pedoman.model.Step;
import dev.pedoman.transcript.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an SOP as a tree of what a diagram shows. Both drawings, Mermaid and SVG, are made
 * of it, so that they say the same.
 */
sealed interface Flow {
  /**
   * A step.
   *
   * @param number as in the list of steps
   * @param note when it is not needed; empty where it always is
   */
  record Task(int number, String text, String note, boolean critical, boolean optional)
      implements Flow {}

  /** Parts one after the other. */
  record Row(List<Flow> parts) implements Flow {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** Parts in any order. */
  record Bag(List<Flow> parts) implements Flow {
    public Bag {
      parts = List.copyOf(parts);
    }
  }

  /** One of the parts. */
  record Choice(List<Flow> parts) implements Flow {
    public Choice {
      parts = List.copyOf(parts);
    }
  }

  /** A part that is passed by unless something is so. */
  record If(String condition, Flow part) implements Flow {}

  static Flow of(Sop sop, Language language) {
    return new Maker(new Plain(sop, language), language).row(sop.steps());
  }

  /** Numbers the steps while it goes. */
  final class Maker {
    private static final int LONGEST = 90;

    private final Plain plain;
    private final Language language;
    private int number;

    private Maker(Plain plain, Language language) {
      this.plain = plain;
      this.language = language;
    }

    private Flow row(List<Procedure> parts) {
      return new Row(all(parts));
    }

    private List<Flow> all(List<Procedure> parts) {
      List<Flow> flows = new ArrayList<>();
      parts.forEach(part -> flows.add(part(part)));
      return flows;
    }

    private Flow part(Procedure part) {
      Optional<String> condition = condition(part.guard(), part instanceof Step);
      Flow inner;
      if (part instanceof Step step) {
        String text = step.about().instruction().in(language).orElse(step.id());
        String note = step.guard().unless().map(this::note).orElse("");
        inner = new Task(++number, text, note, step.about().critical(), step.optional());
      } else {
        Group group = (Group) part;
        inner =
            switch (group.form()) {
              case SEQUENCE -> row(group.parts());
              case ANY_ORDER -> new Bag(all(group.parts()));
              case ONE_OF -> new Choice(all(group.parts()));
            };
      }
      return condition.isPresent() ? new If(condition.get(), inner) : inner;
    }

    private Optional<String> condition(Guard guard, boolean step) {
      List<String> parts = new ArrayList<>();
      guard
          .when()
          .ifPresent(
              when -> {
                Label label = guard.repeat() ? Label.EACH_TIME : Label.ONLY_IF;
                parts.add(label.in(language) + ": " + plain.condition(when));
              });
      if (!step) {
        guard.unless().ifPresent(u -> parts.add(note(u)));
      }
      return parts.isEmpty() ? Optional.empty() : Optional.of(cut(String.join("; ", parts)));
    }

    private String note(Pattern unless) {
      return cut(Label.NOT_NEEDED.in(language) + ": " + plain.condition(unless));
    }

    private static String cut(String text) {
      if (text.length() <= LONGEST) {
        return text;
      }
      int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
      return text.substring(0, end).stripTrailing() + "…";
    }
  }
}
