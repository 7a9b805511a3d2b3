package dev.pedoman.judge;

import dev.pedoman.model.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The patterns that a pattern is made of and that are themselves seen at events. */
final class LeafPatterns {
  private LeafPatterns() {}

  static List<Pattern> of(Pattern pattern) {
    List<Pattern> parts = new ArrayList<>();
    collect(pattern, parts);
    return parts;
  }

  private static void collect(Pattern pattern, List<Pattern> into) {
    if (pattern instanceof Pattern.AnyOf any) {
      any.parts().forEach(part -> collect(part, into));
    } else if (pattern instanceof Pattern.AllOf all) {
      all.parts().forEach(part -> collect(part, into));
    } else if (pattern instanceof Pattern.Chain chain) {
      chain.parts().forEach(part -> collect(part, into));
    } else if (pattern instanceof Pattern.Utters || pattern instanceof Pattern.Does) {
      into.add(pattern);
    }
  }
}
