package dev.pedoman.align;

import java.util.StringJoiner;

/** Lists the best reading of an interaction, a line for each part of the resolved procedure. */
final class AlignmentListing {
  private static final int MOST_EVIDENCE = 12;

  private final StringBuilder out = new StringBuilder();
  private final Telling told;
  private final StepCosts costs;
  private long loss;
  private int seen;

  private AlignmentListing(Telling told, StepCosts costs) {
    this.told = told;
    this.costs = costs;
  }

  static String of(Node root, Telling told, StepCosts costs) {
    AlignmentListing listing = new AlignmentListing(told, costs);
    listing.list(root, 0, "");
    listing.out.append("loss ").append(listing.loss).append(", in order ").append(listing.seen);
    return listing.out.append('\n').toString();
  }

  private void list(Node node, int depth, String mark) {
    out.append("  ".repeat(depth)).append(mark);
    if (node instanceof Leaf leaf) {
      list(leaf);
    } else if (node instanceof Node.Settled settled) {
      out.append(settled.part().step().id()).append('#').append(settled.occurrence());
      out.append(" settled");
      settled.doubt().ifPresent(doubt -> out.append(' ').append(doubt.code()));
      out.append('\n');
    } else if (node instanceof Node.Group group) {
      out.append(name(group)).append('\n');
      for (Node part : group.parts()) {
        list(part, depth + 1, group instanceof Node.OneOf && !told.isOff(part) ? "* " : "");
      }
    }
  }

  private static String name(Node.Group group) {
    if (group instanceof Node.Sequence) {
      return "sequence";
    } else if (group instanceof Node.AnyOrder) {
      return "any order";
    }
    return group instanceof Node.OneOf ? "one of" : "floating";
  }

  private void list(Leaf leaf) {
    out.append(leaf.step().id()).append('#').append(leaf.occurrence());
    if (leaf.from() > 0 || leaf.trigger() >= 0) {
      out.append(" from ").append(leaf.from());
    }
    StringJoiner events = new StringJoiner(" ", " at [", "]");
    for (int i = 0; i < Math.min(leaf.count(), MOST_EVIDENCE); i++) {
      events.add(Integer.toString(leaf.event(i)));
    }
    if (leaf.count() > MOST_EVIDENCE) {
      events.add("and " + (leaf.count() - MOST_EVIDENCE) + " more");
    }
    out.append(events);
    Aligned aligned = told.tell(leaf);
    int anchor = told.anchorEvent(leaf);
    if (leaf.countedFromStep()) {
      out.append(anchor < 0 ? " counted from nothing" : " counted from " + anchor);
    }
    boolean read = !told.isOff(leaf) && !leaf.undecidable;
    if (read && leaf.credited >= 0) {
      out.append(" takes ").append(leaf.credited);
      seen++;
    }
    out.append(": ").append(aligned.outcome());
    aligned.reason().ifPresent(reason -> out.append(' ').append(reason.code()));
    aligned
        .distance()
        .ifPresent(distance -> out.append(" after ").append(PlanListing.limit(distance)));
    long lost = 0;
    if (read) {
      lost =
          leaf.credited >= 0
              ? costs.taking(leaf, leaf.credited, anchor)
              : costs.leaving(leaf, anchor);
    }
    loss += lost;
    out.append(", loss ").append(lost).append('\n');
  }
}
