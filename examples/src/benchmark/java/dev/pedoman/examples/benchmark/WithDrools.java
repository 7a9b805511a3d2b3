package dev.pedoman.examples.benchmark;

import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools with the executable model and a session without state for each conversation. Rules find
 * phrases and late answers; the order of steps is worked out in Java, since rules join facts but do
 * not look for the best of many choices.
 */
final class WithDrools implements Contender {
  private static final AtomicInteger BUILT = new AtomicInteger();

  private final List<Standard> standards;
  private final List<DroolsFacts.Limits> limits = new ArrayList<>();
  private final KieBase base;

  WithDrools(List<Standard> standards) {
    this.standards = standards;
    for (int i = 0; i < standards.size(); i++) {
      limits.add(new DroolsFacts.Limits(i, standards.get(i)));
    }
    this.base = compile(DroolsRules.of(standards));
  }

  private static KieBase compile(String rules) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("rules", "rules", "1." + BUILT.incrementAndGet());
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/rules/all.drl", rules.getBytes(StandardCharsets.UTF_8));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(id).getKieBase();
  }

  @Override
  public String name() {
    return "Drools";
  }

  @Override
  public Object check(Transcript transcript) {
    List<Event> events = transcript.events();
    DroolsFacts.Found found = new DroolsFacts.Found(standards, events.size());
    List<Object> facts = new ArrayList<>(limits);
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Utterance said) {
        boolean agent = said.by() == Speaker.AGENT;
        facts.add(
            new DroolsFacts.Turn(i, agent, said.at().orElseThrow().toMillis(), said.text()));
      }
    }
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal("found", found);
    session.execute(facts);
    return found.answers();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Answer> answers(Transcript transcript, Object checked) {
    return (List<Answer>) checked;
  }
}
