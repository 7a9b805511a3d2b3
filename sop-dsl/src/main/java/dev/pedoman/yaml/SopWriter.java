package dev.pedoman.yaml;

import dev.pedoman.model.Category;
import dev.pedoman.model.Credits;
import dev.pedoman.model.Sop;
import dev.pedoman.model.WorkingHours;
import dev.pedoman.model.WorkingHours.Opening;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Language;
import dev.pedoman.yaml.YamlTree.Fields;
import dev.pedoman.yaml.YamlTree.Items;
import dev.pedoman.yaml.YamlTree.Leaf;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the whole of an SOP; what is as usual is left out. */
final class SopWriter {
  private static final Set<String> SECTIONS =
      Set.of("calendars", "phrases", "steps", "rules", "categories");

  private final Sop sop;
  private final TextWriter texts;
  private final ProcedureWriter procedures;
  private final Fields root = new Fields();

  private SopWriter(Sop sop) {
    this.sop = sop;
    this.texts = new TextWriter(Names.plainLanguage(sop.languages()));
    this.procedures = new ProcedureWriter(texts);
  }

  static String write(Sop sop) {
    SopWriter writer = new SopWriter(sop);
    writer.head();
    writer.scoring();
    writer.calendars();
    writer.body();
    return Emitter.write(writer.root, SECTIONS);
  }

  private void head() {
    root.text("sop", sop.id()).text("version", sop.version());
    texts.putText(root, "title", sop.title());
    sop.owner().ifPresent(owner -> root.text("owner", owner));
    sop.reviewBy().ifPresent(date -> root.raw("review-by", date.toString()));
    if (sop.languages().size() < Language.values().length) {
      root.put("languages", YamlTree.list(sop.languages().stream().map(Language::tag).toList()));
    }
    if (!sop.channels().isEmpty()) {
      root.put("channels", YamlTree.list(sop.channels().stream().map(Channel::word).toList()));
    }
  }

  private void scoring() {
    if (sop.passMark() != Sop.USUAL_PASS_MARK) {
      root.put("pass-mark", YamlTree.number(sop.passMark()));
    }
    if (!sop.weights().isEmpty()) {
      Fields weights = new Fields();
      sop.weights().forEach((p, weight) -> weights.put(p.word(), YamlTree.number(weight)));
      root.put("weights", weights);
    }
    Credits credits = sop.credits();
    if (!credits.equals(Credits.USUAL)) {
      root.put(
          "credits",
          new Fields()
              .put("late", YamlTree.number(credits.late()))
              .put("early", YamlTree.number(credits.early()))
              .put("out-of-order", YamlTree.number(credits.outOfOrder())));
    }
  }

  private void calendars() {
    Fields calendars = new Fields();
    sop.calendars().forEach((name, hours) -> calendars.put(name, calendar(hours)));
    if (!sop.calendars().isEmpty()) {
      root.put("calendars", calendars);
    }
  }

  private static Fields calendar(WorkingHours calendar) {
    Fields hours = new Fields();
    List<Map.Entry<DayOfWeek, Opening>> days = List.copyOf(calendar.hours().entrySet());
    for (int first = 0, next; first < days.size(); first = next) {
      next = first + 1;
      while (next < days.size() && continues(days.get(next - 1), days.get(next))) {
        next++;
      }
      String from = day(days.get(first));
      String to = day(days.get(next - 1));
      Opening opening = days.get(first).getValue();
      hours.text(
          from.equals(to) ? from : from + "-" + to,
          time(opening.from()) + "-" + time(opening.to()));
    }
    Fields fields = new Fields().text("zone", calendar.zone().getId()).put("hours", hours);
    if (!calendar.holidays().isEmpty()) {
      List<YamlTree> holidays = new ArrayList<>();
      calendar.holidays().forEach(day -> holidays.add(new Leaf(day.toString())));
      fields.put("holidays", new Items(holidays, false));
    }
    return fields;
  }

  private static boolean continues(
      Map.Entry<DayOfWeek, Opening> day, Map.Entry<DayOfWeek, Opening> next) {
    return next.getKey().getValue() == day.getKey().getValue() + 1
        && next.getValue().equals(day.getValue());
  }

  private static String day(Map.Entry<DayOfWeek, Opening> day) {
    return CalendarReader.DAYS.get(day.getKey().getValue() - 1);
  }

  private static String time(LocalTime time) {
    if (time.equals(LocalTime.MAX)) {
      return "24:00";
    } else if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new IllegalArgumentException(time + " cannot be written: it is no whole minute");
    }
    return time.toString();
  }

  private void body() {
    if (!sop.phrases().isEmpty()) {
      Fields phrases = new Fields();
      sop.phrases().forEach((name, list) -> phrases.put(name, TextWriter.phrases(list)));
      root.put("phrases", phrases);
    }
    if (!sop.synonyms().isEmpty()) {
      root.put("synonyms", new Items(sop.synonyms().stream().map(YamlTree::list).toList(), true));
    }
    if (!sop.steps().isEmpty()) {
      root.put("steps", procedures.parts(sop.steps()));
    }
    if (!sop.rules().isEmpty()) {
      List<YamlTree> rules = new ArrayList<>();
      sop.rules().forEach(rule -> rules.add(procedures.rule(rule)));
      root.put("rules", new Items(rules, true));
    }
    if (!sop.categories().isEmpty()) {
      List<YamlTree> categories = new ArrayList<>();
      sop.categories().forEach(category -> categories.add(category(category)));
      root.put("categories", new Items(categories, true));
    }
    if (!sop.sources().isEmpty()) {
      root.put("sources", YamlTree.list(sop.sources()));
    }
  }

  private Fields category(Category category) {
    Fields fields = new Fields().text("category", category.id());
    texts.putText(fields, "title", category.title());
    fields.put("when", PatternWriter.write(category.when()));
    texts.putText(fields, "action", category.action());
    return fields;
  }
}
