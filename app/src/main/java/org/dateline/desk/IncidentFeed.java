// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentPage;
import org.dateline.store.ListedIncident;

/** The incidents of any filter as an Atom feed (RFC 4287), the latest first. */
final class IncidentFeed implements Handler {
  private static final int ENTRIES = 50;

  private final CaseWork work;

  IncidentFeed(CaseWork work) {
    this.work = work;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    String root = context.scheme() + "://" + context.host();
    String self = root + asked.with("/incidents.atom", java.util.Map.of());
    String feed =
        work.look(
            look -> {
              IncidentPage found = look.page(asked.listing(ENTRIES));
              try {
                return write(look, found.incidents(), root, self);
              } catch (XMLStreamException e) {
                throw new IllegalStateException("memory refused to be written to", e);
              }
            });
    Answer.tagged(context, "application/atom+xml; charset=utf-8", feed);
  }

  private static String write(
      Looking look, List<ListedIncident> incidents, String root, String self)
      throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    Instant latest = Instant.EPOCH;
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    element(xml, "title", "Dateline: incidents");
    element(xml, "id", self);
    link(xml, "self", self);
    for (ListedIncident one : incidents) {
      Instant at = updated(look, one);
      latest = at.isAfter(latest) ? at : latest;
    }
    element(xml, "updated", latest.toString());
    xml.writeStartElement("author");
    element(xml, "name", "Dateline");
    xml.writeEndElement();
    for (ListedIncident one : incidents) {
      String address = root + Links.incident(one.id());
      xml.writeStartElement("entry");
      element(xml, "title", Headline.of(Glance.read(one.glance())));
      element(xml, "id", address);
      link(xml, "alternate", address);
      element(xml, "updated", updated(look, one).toString());
      element(
          xml,
          "summary",
          one.reports() == 1 ? "1 report tells of it." : one.reports() + " reports tell of it.");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
    return text.toString();
  }

  /** When its last report was added. */
  private static Instant updated(Looking look, ListedIncident one) {
    return look.reportsOf(one.id()).stream()
        .map(FiledReport::addedAt)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(words));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String kind, String to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", kind);
    xml.writeAttribute("href", to);
  }

  /** XML 1.0 has no place for control characters and halves of characters. */
  private static String clean(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
        .filter(c -> c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
