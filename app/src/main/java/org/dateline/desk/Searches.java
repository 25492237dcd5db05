// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.line.CaseWork;
import org.dateline.store.SavedSearches.Saved;

/** Searches that people keep under a name. */
final class Searches {
  static final String PATH = "/searches";

  /** Pages that answer a search, with what they are called. */
  private static final Map<String, String> PAGES =
      Map.of(
          "/incidents", "Incidents",
          "/map", "Map",
          "/search", "Search",
          "/claims", "Claims",
          "/reports", "Reports",
          "/review", "Review");

  /** What stands in an address after the question mark. */
  private static final Pattern QUERY = Pattern.compile("[!$%&'()*+,./:;=?@A-Za-z0-9_~-]{0,2000}");

  private final CaseWork work;
  private final Rendering rendering;

  Searches(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** GET /searches. */
  void list(Context context) {
    Optional<Saved> gone =
        new Asked(context)
            .read("gone", Long::valueOf)
            .flatMap(work.drafting()::search)
            .filter(Saved::removed);
    list(context, gone, "");
  }

  private void list(Context context, Optional<Saved> gone, String problem) {
    rendering.page(
        context,
        "searches",
        Frame.under(Section.SEARCH, "Saved searches").withData(Api.ROOT + PATH),
        new SearchesModel(
            work.drafting().searches().stream().map(Searches::line).toList(),
            gone.map(Searches::line),
            problem));
  }

  static SearchesModel.Line line(Saved one) {
    return new SearchesModel.Line(
        one.id(),
        one.name(),
        one.query().isEmpty() ? one.page() : one.page() + "?" + one.query(),
        PAGES.getOrDefault(one.page(), one.page()),
        Asked.decoded(one.query().replace('+', ' ')).replace("&", ", "),
        one.author(),
        feed(one));
  }

  /** Words that are searched for in reports are those of incidents that the reports tell of. */
  private static String feed(Saved one) {
    return switch (one.page()) {
      case "/incidents", "/map" ->
          "/incidents.atom" + (one.query().isEmpty() ? "" : "?" + one.query());
      case "/search" -> "/incidents.atom?" + one.query().replaceFirst("(^|&)q=", "$1text=");
      default -> "";
    };
  }

  /** POST /searches. */
  void save(Context context) {
    try {
      save(
          work,
          Person.asking(context),
          Optional.ofNullable(context.formParam("name")).orElse(""),
          Optional.ofNullable(context.formParam("address")).orElse(""));
      context.redirect(PATH, HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      context.status(400);
      list(context, Optional.empty(), e.getMessage());
    }
  }

  /**
   * Keeps a search; its number.
   *
   * @param address "/incidents?country=IR"
   * @throws IllegalArgumentException where it is no search of the desk, or has no name
   */
  static long save(CaseWork work, Person person, String name, String address) {
    int mark = address.indexOf('?');
    String page = mark < 0 ? address : address.substring(0, mark);
    String query = mark < 0 ? "" : address.substring(mark + 1);
    if (!PAGES.containsKey(page) || !QUERY.matcher(query).matches()) {
      throw new IllegalArgumentException(
          "'"
              + address
              + "' is no search; it begins with one of "
              + PAGES.keySet().stream().sorted().toList());
    }
    return work.drafting().save(name, page, query, person.name());
  }

  static Saved find(CaseWork work, Context context) {
    String id = context.pathParam("id");
    return Optional.of(id)
        .filter(word -> word.matches("[0-9]{1,18}"))
        .flatMap(word -> work.drafting().search(Long.parseLong(word)))
        .orElseThrow(() -> new Missing("There is no saved search " + id + "."));
  }

  /** POST /searches/ID. */
  void change(Context context) {
    Saved search = find(work, context);
    String act = Optional.ofNullable(context.formParam("do")).orElse("");
    try {
      change(work, search, act, Optional.ofNullable(context.formParam("name")).orElse(""));
      context.redirect(
          act.equals("delete") ? PATH + "?gone=" + search.id() : PATH, HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      context.status(400);
      list(context, Optional.empty(), e.getMessage());
    }
  }

  /**
   * Renames a search, throws it away or takes it back.
   *
   * @throws IllegalArgumentException where the act or the name is none
   */
  static void change(CaseWork work, Saved search, String act, String name) {
    switch (act) {
      case "rename" -> work.drafting().rename(search.id(), name);
      case "delete" -> work.drafting().removeSearch(search.id(), true);
      case "keep" -> work.drafting().removeSearch(search.id(), false);
      default ->
          throw new IllegalArgumentException("'" + act + "' is none of rename, delete, keep");
    }
  }
}
