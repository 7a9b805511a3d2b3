package dev.pedoman.model;

import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes SOPs by chance, the same for the same seed: together they hold every record of the model,
 * and each is one that can be written, read, compiled and checked. Not for use by several threads.
 */
public final class SopGenerator {
  private static final List<String> ZONES =
      List.of("Asia/Jakarta", "Asia/Kuala_Lumpur", "Asia/Makassar", "UTC", "+07:00");

  private final Random random;
  private final TextGenerator texts;
  private final PatternGenerator patterns;
  private final List<String> before = new ArrayList<>();
  private List<String> calendars = List.of();
  private int stepCount;

  /** A generator whose SOPs depend on the seed alone. */
  public SopGenerator(long seed) {
    random = new Random(seed);
    texts = new TextGenerator(random);
    patterns = new PatternGenerator(random, texts);
  }

  /** The next SOP. */
  public Sop next() {
    before.clear();
    stepCount = 0;
    Map<String, WorkingHours> hours = workingHours();
    calendars = List.copyOf(hours.keySet());
    Set<Language> languages = some(Language.class);
    List<Procedure> steps =
        random.nextInt(8) == 0 ? List.of() : parts(1 + random.nextInt(5), 0, false);
    int least = steps.isEmpty() ? 1 : 0;
    return new Sop(
        texts.id("sop"),
        texts.anyText(),
        texts.localText(),
        texts.maybe(texts::anyText),
        texts.maybe(this::date),
        languages.isEmpty() ? EnumSet.allOf(Language.class) : languages,
        channels(),
        random.nextBoolean() ? Sop.USUAL_PASS_MARK : random.nextDouble() * 100,
        weights(),
        credits(),
        hours,
        phrases(),
        synonyms(),
        steps,
        rules(least + random.nextInt(6)),
        categories(random.nextInt(3)),
        texts.texts(0, 2));
  }

  private List<List<String>> synonyms() {
    List<List<String>> groups = new ArrayList<>();
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      groups.add(List.of(texts.id("w"), texts.id("v")));
    }
    return groups;
  }

  private List<Procedure> parts(int count, int depth, boolean triggered) {
    List<Procedure> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(random.nextInt(4) == 0 && depth < 4 ? group(depth, triggered) : step(triggered));
    }
    return parts;
  }

  private Group group(int depth, boolean triggered) {
    Guard guard = guard(true);
    Group.Form form = List.of(Group.Form.values()).get(random.nextInt(3));
    boolean inside = triggered || guard.when().isPresent();
    List<String> outside = List.copyOf(before);
    List<Procedure> parts = new ArrayList<>();
    List<String> all = new ArrayList<>(outside);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      if (form == Group.Form.ONE_OF) {
        // A deadline must not count from a step of another branch.
        before.retainAll(outside);
      }
      parts.addAll(parts(1, depth + 1, inside));
      before.stream().filter(id -> !all.contains(id)).forEach(all::add);
    }
    before.clear();
    before.addAll(all);
    return new Group(form, guard, parts);
  }

  private Step step(boolean triggered) {
    Guard guard = guard(true);
    Optional<Deadline> deadline = deadline(triggered || guard.when().isPresent());
    About about = about();
    String id = stepId();
    boolean optional = !about.critical() && random.nextInt(4) == 0;
    Step step = new Step(id, about, guard, patterns.pattern(3), deadline, optional);
    before.add(id);
    return step;
  }

  /** Now and then a step is called like a moment that deadlines count from. */
  private String stepId() {
    List<String> tricky =
        List.of("start", "close", "trigger", "step", "by", "of", "and", "null", "1e3");
    int number = stepCount++;
    boolean odd = number < tricky.size() && random.nextInt(3) == 0;
    return odd ? tricky.get(number) : texts.id("s" + number + ".");
  }

  private Guard guard(boolean mayRepeat) {
    Optional<Pattern> when = texts.maybe(() -> patterns.pattern(2));
    Optional<Pattern> unless = texts.maybe(() -> patterns.pattern(2));
    return new Guard(when, unless, mayRepeat && when.isPresent() && random.nextBoolean());
  }

  private About about() {
    return new About(
        texts.localText(),
        some(Principle.class),
        new LinkedHashSet<>(texts.texts(0, 2)),
        random.nextInt(4) == 0,
        random.nextBoolean() ? 1 : texts.positive(),
        texts.localText(),
        texts.texts(0, 2));
  }

  private Optional<Deadline> deadline(boolean triggered) {
    if (random.nextBoolean()) {
      return Optional.empty();
    }
    boolean turns = random.nextInt(3) == 0;
    Limit latest = turns ? new Limit.Turns(random.nextInt(9)) : new Limit.Time(texts.duration());
    Optional<Limit> earliest = random.nextBoolean() ? Optional.empty() : Optional.of(half(latest));
    boolean counted = !turns && !calendars.isEmpty() && random.nextBoolean();
    Optional<String> calendar =
        counted ? Optional.of(calendars.get(random.nextInt(calendars.size()))) : Optional.empty();
    return Optional.of(new Deadline(earliest, latest, anchor(triggered), calendar));
  }

  private static Limit half(Limit limit) {
    if (limit instanceof Limit.Time time) {
      return new Limit.Time(Duration.ofMillis(time.duration().toMillis() / 2));
    }
    return new Limit.Turns(((Limit.Turns) limit).turns() / 2);
  }

  private Anchor anchor(boolean triggered) {
    int kind = random.nextInt(4);
    if (kind == 0) {
      return new Anchor.Close();
    } else if (kind == 1 && triggered) {
      return new Anchor.Trigger();
    } else if (kind == 2 && !before.isEmpty()) {
      return new Anchor.AtStep(before.get(random.nextInt(before.size())));
    }
    return new Anchor.Start();
  }

  private List<Rule> rules(int count) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rules.add(new Rule(texts.id("r" + i), about(), guard(false), patterns.requirement()));
    }
    return rules;
  }

  private List<Category> categories(int count) {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = texts.id("c" + i);
      categories.add(new Category(id, texts.localText(), patterns.pattern(2), texts.localText()));
    }
    return categories;
  }

  private Map<String, Phrases> phrases() {
    Map<String, Phrases> phrases = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      phrases.put(texts.id("p" + i), texts.phrases());
    }
    return phrases;
  }

  private Map<Principle, Double> weights() {
    Map<Principle, Double> weights = new EnumMap<>(Principle.class);
    some(Principle.class).forEach(principle -> weights.put(principle, texts.positive()));
    return weights;
  }

  private Credits credits() {
    double least = random.nextInt(10) / 20.0;
    return random.nextBoolean() ? Credits.USUAL : new Credits(least + 0.3, least + 0.5, least);
  }

  private Set<Channel> channels() {
    Set<Channel> channels = some(Channel.class);
    channels.remove(Channel.UNKNOWN);
    return channels;
  }

  private Map<String, WorkingHours> workingHours() {
    Map<String, WorkingHours> hours = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<DayOfWeek, WorkingHours.Opening> days = new EnumMap<>(DayOfWeek.class);
      days.put(DayOfWeek.MONDAY, opening());
      some(DayOfWeek.class).forEach(day -> days.put(day, opening()));
      Set<LocalDate> holidays = random.nextBoolean() ? Set.of() : Set.of(date());
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      hours.put(texts.id("k" + i), new WorkingHours(zone, days, holidays));
    }
    return hours;
  }

  private WorkingHours.Opening opening() {
    LocalTime from = LocalTime.of(random.nextInt(12), random.nextInt(60));
    boolean late = random.nextInt(4) == 0;
    return new WorkingHours.Opening(
        from, late ? LocalTime.MAX : LocalTime.of(12 + random.nextInt(2), 30));
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    for (E constant : type.getEnumConstants()) {
      if (random.nextInt(3) == 0) {
        some.add(constant);
      }
    }
    return some;
  }
}
