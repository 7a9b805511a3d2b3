package dev.pedoman.audit.output;

import dev.pedoman.trial.Difference;
import dev.pedoman.trial.TrialResult;
import dev.pedoman.trial.TrialRun;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Trials as JUnit XML, the format that build servers read: a suite for each file, a case for each
 * trial. It holds no times and no host, so that the same trials give the same bytes. Free of state.
 */
public final class JunitXml {
  private JunitXml() {}

  /** The whole file, in UTF-8. */
  public static String of(List<TrialRun> runs) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (TrialRun run : runs) {
        suite(run, xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML that cannot be written to memory", e);
    }
    return text.toString();
  }

  private static void suite(TrialRun run, XMLStreamWriter xml) throws XMLStreamException {
    long failed = run.results().stream().filter(result -> !result.passed()).count();
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", safe(run.file().file()));
    xml.writeAttribute("tests", Integer.toString(run.results().size()));
    xml.writeAttribute("failures", Long.toString(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    for (TrialResult result : run.results()) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", safe(run.sop().id()));
      xml.writeAttribute("name", safe(result.trial().id()));
      xml.writeAttribute("file", safe(result.trial().place().source()));
      xml.writeAttribute("line", Integer.toString(result.trial().place().line()));
      if (!result.passed()) {
        failure(result, xml);
      }
      xml.writeEndElement();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void failure(TrialResult result, XMLStreamWriter xml) throws XMLStreamException {
    String all =
        result.differences().stream().map(Difference::text).collect(Collectors.joining("\n"));
    xml.writeCharacters("\n      ");
    xml.writeStartElement("failure");
    xml.writeAttribute("type", "difference");
    xml.writeAttribute("message", safe(all.lines().findFirst().orElse("")));
    xml.writeCharacters(safe(all));
    xml.writeEndElement();
    xml.writeCharacters("\n    ");
  }

  /** Without the characters that XML cannot hold, however they are written. */
  private static String safe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    SafeText.wellFormed(text)
        .codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
