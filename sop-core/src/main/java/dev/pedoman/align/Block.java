package dev.pedoman.align;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a procedure as a machine reads it: sequences within sequences opened up, without what
 * floats or is settled, with the range of its places.
 */
sealed interface Block permits Leaf, Block.Row, Block.Heap, Block.Choice {
  /** The place of its first step or choice. */
  int firstKey();

  /** Parts one after the other; possibly none. */
  final class Row implements Block {
    final Block[] parts;
    final int firstKey;

    Row(Block[] parts) {
      this.parts = parts;
      this.firstKey = parts.length == 0 ? Integer.MAX_VALUE : parts[0].firstKey();
    }

    @Override
    public int firstKey() {
      return firstKey;
    }

    /** The part that a place lies in. */
    int partOf(int key) {
      int low = 0;
      int high = parts.length - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (parts[middle].firstKey() <= key) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }

  /** Parts in any order. */
  record Heap(Row parts) implements Block {
    @Override
    public int firstKey() {
      return parts.firstKey;
    }
  }

  /** One of several options. */
  record Choice(Node.OneOf choice, List<Block> options) implements Block {
    @Override
    public int firstKey() {
      return choice.key();
    }
  }

  /** The block of a resolved part; what floats in it is read elsewhere. */
  static Block of(Node node) {
    if (node instanceof Leaf leaf) {
      return leaf;
    } else if (node instanceof Node.OneOf choice) {
      return new Choice(choice, choice.options().stream().map(Block::of).toList());
    }
    List<Block> parts = new ArrayList<>();
    boolean heap = node instanceof Node.AnyOrder;
    if (node instanceof Node.Group group && !(node instanceof Node.Floating)) {
      group.parts().forEach(part -> add(part, heap, parts));
    }
    Row row = new Row(parts.toArray(new Block[0]));
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return heap && !parts.isEmpty() ? new Heap(row) : row;
  }

  private static void add(Node node, boolean heap, List<Block> parts) {
    Block block = of(node);
    boolean same = heap ? block instanceof Heap : block instanceof Row;
    if (block instanceof Row row && row.parts.length == 0) {
      return;
    }
    if (!same) {
      parts.add(block);
      return;
    }
    Row inner = heap ? ((Heap) block).parts() : (Row) block;
    parts.addAll(List.of(inner.parts));
  }
}
