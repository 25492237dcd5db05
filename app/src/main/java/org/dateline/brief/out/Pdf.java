// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.dateline.brief.Brief;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A brief as PDF, by Apache FOP. The fonts are part of the program: Latin, Greek, Cyrillic and
 * Arabic letters, joined and set from right to left where they have to be.
 */
public final class Pdf {
  private Pdf() {}

  /**
   * Makes the file.
   *
   * @param made what the file says of when it was made
   * @throws IllegalStateException if the program is not complete
   */
  public static Printed of(Brief brief, Instant made) {
    try {
      FopFactory factory = factory();
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setTitle(brief.title());
      agent.setProducer("Dateline");
      agent.setCreator("Dateline");
      agent.setCreationDate(Date.from(made));
      Set<String> missing = new TreeSet<>();
      agent.getEventBroadcaster().addEventListener(event -> note(event, missing));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers
          .newSAXParser()
          .parse(new InputSource(new StringReader(Pages.of(brief))), fop.getDefaultHandler());
      return new Printed(out.toByteArray(), java.util.List.copyOf(missing));
    } catch (ConfigurationException | ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the brief could not be set as PDF", e);
    }
  }

  private static void note(Event event, Set<String> missing) {
    Object sign = event.getParam("ch");
    if (event.getEventID().endsWith("glyphNotAvailable") && sign != null) {
      missing.add(sign.toString());
    }
  }

  private static FopFactory factory() throws ConfigurationException, IOException {
    URI program = URI.create("program:/");
    try (InputStream in = Pdf.class.getResourceAsStream("fop.xml")) {
      Configuration fonts = new DefaultConfigurationBuilder().build(in);
      FopFactory factory =
          new FopFactoryBuilder(program, new OwnFonts()).setConfiguration(fonts).build();
      // Fonts are looked for through a resolver of their own, which the builder does not set.
      factory
          .getFontManager()
          .setResourceResolver(
              ResourceResolverFactory.createInternalResourceResolver(program, new OwnFonts()));
      return factory;
    }
  }

  /** Finds the fonts beside this class, and nothing else anywhere. */
  private static final class OwnFonts implements ResourceResolver {
    private final ResourceResolver own = ResourceResolverFactory.createDefaultResourceResolver();

    @Override
    public Resource getResource(URI uri) throws IOException {
      String path = uri.getPath();
      String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
      InputStream in = name.endsWith(".ttf") ? Pdf.class.getResourceAsStream(name) : null;
      if (in == null) {
        throw new IOException("no part of the program: " + uri);
      }
      return new Resource(in);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      return own.getOutputStream(uri);
    }
  }
}
