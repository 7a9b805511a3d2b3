package dev.pedoman.audit.source;

import dev.pedoman.problem.NearestName;
import dev.pedoman.transcript.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in one conversation: the names in front of its lines, each with its side.
 *
 * @param sides by name as written; a name that is not here is no speaker
 * @param misspelt the name that was meant, by name as written
 * @param guessed names whose side was only concluded from the other side
 */
record Cast(Map<String, Speaker> sides, Map<String, String> misspelt, List<String> guessed) {
  /** A name once in a conversation may be anything; one that comes back is a speaker. */
  private static final int COMES_BACK = 2;

  /** A conversation this short has no names that come back. */
  private static final int SHORT = 4;

  /**
   * Finds the sides.
   *
   * @param counts how often each name stands in front of a line, in order of appearance
   * @param told sides that the input itself tells, by name
   */
  static Cast of(Map<String, Integer> counts, Map<String, Speaker> told) {
    Map<String, Speaker> sides = new LinkedHashMap<>();
    List<String> machines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : counts.keySet()) {
      Optional<Role.Part> part = Role.of(name).map(Role::part);
      if (told.containsKey(name)) {
        sides.put(name, told.get(name));
      } else if (part.isEmpty()) {
        unknown.add(name);
      } else if (part.get() == Role.Part.MACHINE) {
        machines.add(name);
      } else {
        sides.put(name, part.get() == Role.Part.AGENT ? Speaker.AGENT : Speaker.CUSTOMER);
      }
    }
    Cast cast = new Cast(sides, new LinkedHashMap<>(), new ArrayList<>());
    cast.conclude(unknown, machines, counts);
    return cast;
  }

  private void conclude(List<String> unknown, List<String> machines, Map<String, Integer> counts) {
    List<String> known = new ArrayList<>(sides.keySet());
    known.addAll(machines);
    List<String> left = new ArrayList<>();
    for (String name : unknown) {
      Optional<String> meant =
          counts.getOrDefault(name, 0) == 1 ? nearest(name, known) : Optional.empty();
      meant.ifPresentOrElse(right -> misspelt.put(name, right), () -> left.add(name));
    }
    int lines = counts.values().stream().mapToInt(Integer::intValue).sum();
    left.removeIf(name -> counts.getOrDefault(name, 0) < COMES_BACK && lines > SHORT);
    boolean agent = sides.containsValue(Speaker.AGENT);
    boolean customer = sides.containsValue(Speaker.CUSTOMER);
    if (left.size() == 1 && agent != customer && (machines.isEmpty() || agent)) {
      sides.put(left.get(0), agent ? Speaker.CUSTOMER : Speaker.AGENT);
      guessed.add(left.get(0));
      agent = true;
    }
    for (String machine : machines) {
      sides.put(machine, agent || !customer ? Speaker.SYSTEM : Speaker.AGENT);
      if (!agent && customer) {
        guessed.add(machine);
      }
    }
    misspelt.forEach((name, right) -> sides.put(name, sides.getOrDefault(right, Speaker.UNKNOWN)));
  }

  /** Whether a name speaks. */
  boolean speaks(String name) {
    return sides.containsKey(name);
  }

  private static Optional<String> nearest(String name, List<String> known) {
    return NearestName.of(name, known)
        .filter(right -> Math.abs(right.length() - name.length()) < 2);
  }
}
