package dev.pedoman.align;

import java.util.ArrayList;
import java.util.List;

/** The steps of a resolved procedure, in the order written. */
final class Leaves {
  private Leaves() {}

  static List<Node.Leaf> of(Node node) {
    List<Node.Leaf> leaves = new ArrayList<>();
    collect(node, leaves);
    return leaves;
  }

  private static void collect(Node node, List<Node.Leaf> leaves) {
    if (node instanceof Node.Leaf leaf) {
      leaves.add(leaf);
    } else {
      parts(node).forEach(part -> collect(part, leaves));
    }
  }

  /** The parts of a choice that are open in this interaction; all of them if none is. */
  static List<Node> options(Node.OneOf choice) {
    List<Node> open = choice.parts().stream().filter(Leaves::open).toList();
    return open.isEmpty() ? choice.parts() : open;
  }

  private static boolean open(Node node) {
    if (node instanceof Node.Settled settled) {
      return settled.doubt().isPresent();
    }
    return node instanceof Node.Leaf || parts(node).stream().anyMatch(Leaves::open);
  }

  static List<Node> parts(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.parts();
    } else if (node instanceof Node.AnyOrder any) {
      return any.parts();
    } else if (node instanceof Node.OneOf choice) {
      return choice.parts();
    } else if (node instanceof Node.Floating floating) {
      return List.of(floating.part());
    }
    return List.of();
  }
}
