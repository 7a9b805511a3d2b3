package dev.pedoman.evidence;

import dev.pedoman.transcript.Action;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;

/** How an action is quoted: its name and attributes, without long results. */
final class ActionQuote {
  private static final int LONGEST_VALUE = 60;

  private ActionQuote() {}

  static String of(Action action) {
    StringJoiner attributes = new StringJoiner(", ", "(", ")").setEmptyValue("");
    action
        .attributes()
        .forEach(
            (name, value) -> {
              if (!name.equals("result")) {
                attributes.add(
                    name + "=" + StringUtils.abbreviate(value.toString(), LONGEST_VALUE));
              }
            });
    return action.name() + attributes + (action.failed() ? " failed" : "");
  }
}
