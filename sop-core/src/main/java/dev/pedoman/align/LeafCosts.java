package dev.pedoman.align;

/** What crediting a step with a piece of its evidence, or with none, costs. */
interface LeafCosts {
  /** Loss when the step takes the evidence in order; negative when it must not. */
  long taking(Node.Leaf leaf, int index);

  /** Loss when the step takes none in order. */
  long leaving(Node.Leaf leaf);
}
