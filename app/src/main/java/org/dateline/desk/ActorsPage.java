// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.ListedActor;

/** The list of actors, those with the most incidents first. */
final class ActorsPage implements Handler {
  private static final int LINES = 60;

  private final CaseWork work;
  private final Rendering rendering;

  ActorsPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** A page of actors, and where the next begins. */
  record Found(List<ListedActor> actors, Optional<Integer> next) {}

  static Found find(Looking look, Asked asked, int usual) {
    int limit = asked.limit(usual);
    int offset = asked.offset();
    String words = asked.word("q").orElse("").toLowerCase(Locale.ROOT);
    List<ListedActor> some = look.actors().page(words, !all(asked), offset, limit + 1);
    boolean more = some.size() > limit;
    return new Found(
        more ? some.subList(0, limit) : some,
        more ? Optional.of(offset + limit) : Optional.empty());
  }

  private static boolean all(Asked asked) {
    return asked.word("all").filter("true"::equals).isPresent();
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Found found = work.look(look -> find(look, asked, LINES));
    ActorsModel page =
        new ActorsModel(
            found.actors().stream().map(ActorsPage::line).toList(),
            asked.word("q").orElse(""),
            all(asked),
            found.next().map(next -> asked.with("/actors", Map.of("after", String.valueOf(next)))));
    rendering.page(
        context,
        "actors",
        Frame.of(Section.ACTORS).withData(asked.with("/api/v1/actors", Map.of("after", ""))),
        page);
  }

  private static ActorsModel.Line line(ListedActor one) {
    return new ActorsModel.Line(
        one.name(), Links.actor(one.key()), one.id().isPresent(), one.incidents(), one.claims());
  }
}
