// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.dateline.codebook.Control;
import org.dateline.codebook.Source;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedSource;
import org.dateline.line.Looking;

/** The sources, with what is known of them. */
final class SourcesPage implements Handler {
  private final CaseWork work;
  private final Rendering rendering;

  SourcesPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    SourcesModel page =
        new SourcesModel(
            work.look(Looking::sources).stream()
                .filter(one -> one.reports() > 0)
                .map(SourcesPage::line)
                .toList());
    rendering.page(context, "sources", Frame.of(Section.SOURCES).withData("/api/v1/sources"), page);
  }

  private static SourcesModel.Line line(ListedSource one) {
    Optional<Source> known = one.known();
    return new SourcesModel.Line(
        one.name(),
        "/reports?source=" + Links.value(one.name()),
        one.reports(),
        one.echoes(),
        one.echoed(),
        one.grade().map(Enum::name).orElse("F"),
        known.map(Source::kind).map(ValueWords::coded).orElse(""),
        known.flatMap(Source::country).map(ValueWords::country).orElse(""),
        known.flatMap(Source::owner).orElse(""),
        known.map(Source::control).filter(c -> c != Control.NONE).map(Control::code).orElse(""));
  }
}
