// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/**
 * How often the places of labelled incidents are among the places found in their reports. Not a
 * test: run its main with "incidents TEXTS GOLD PREFIX [-v]", "toponyms IN.jsonl OUT.jsonl" (for
 * the toponym scorer), "show FILE" or "speed TEXTS".
 */
final class PlacesMeasure {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^([A-Z][A-Za-z' .]{2,40}?)(?: \\([A-Z ]+\\))?, (\\d{1,2} [A-Z]{3} \\d{2}|[A-Z])");
  private static final ObjectMapper JSON = new ObjectMapper();

  private int gold;
  private int named;
  private int country;
  private int countryNamed;
  private int dominant;
  private int cities;
  private int near;

  private PlacesMeasure() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "incidents" ->
          new PlacesMeasure()
              .incidents(Path.of(args[1]), Path.of(args[2]), args[3], args.length > 4);
      case "toponyms" -> toponyms(Path.of(args[1]), Path.of(args[2]));
      case "dump" -> dump(Path.of(args[1]), args[2]);
      case "speed" -> speed(Path.of(args[1]));
      default -> show(Path.of(args[1]));
    }
  }

  static Report report(String id, String raw) {
    String text = raw;
    if (raw.startsWith("title:")) {
      int body = raw.indexOf("\n\n");
      String title = raw.substring(6, raw.indexOf('\n')).strip();
      text = (title.endsWith("...") ? "" : title + "\n\n") + raw.substring(body + 2);
    }
    Matcher m = DATELINE.matcher(text);
    Optional<Dateline> dateline =
        m.find()
            ? Optional.of(
                new Dateline(
                    new Span(0, m.end()),
                    Optional.of(m.group(1)),
                    Optional.<LocalDate>empty(),
                    Optional.empty()))
            : Optional.empty();
    Part whole = Part.body(new Span(0, text.length()));
    return new Report(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        dateline,
        text,
        List.of(whole));
  }

  private static List<Path> files(Path dir, String prefix) throws IOException {
    try (Stream<Path> all = Files.list(dir)) {
      return all.filter(p -> p.getFileName().toString().startsWith(prefix))
          .filter(p -> Files.isRegularFile(p))
          .sorted()
          .toList();
    }
  }

  private void incidents(Path texts, Path golds, String prefix, boolean verbose)
      throws IOException {
    Places places = new Places(Gazetteer.bundled());
    for (Path file : files(texts, prefix)) {
      String id = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
      Path key = golds.resolve(id + ".json");
      if (!Files.exists(key)) {
        continue;
      }
      PlaceFindings found = places.in(Text.of(report(id, Files.readString(file))));
      for (JsonNode incident : JSON.readTree(key.toFile()).path("incidents")) {
        check(id, incident.path("place"), found, verbose);
      }
    }
    System.out.printf(
        "incidents %d  name among places %.1f %%  country of that place right %.1f %%  country"
            + " somewhere %.1f %%  most frequent country right %.1f %%  cities within 25 km %.1f %% of %d%n",
        gold,
        100.0 * named / gold,
        100.0 * countryNamed / named,
        100.0 * country / gold,
        100.0 * dominant / gold,
        100.0 * near / Math.max(1, cities),
        cities);
  }

  private void check(String id, JsonNode place, PlaceFindings found, boolean verbose) {
    if (place.path("name").asText("").isEmpty() || place.path("country").asText("").isEmpty()) {
      return;
    }
    gold++;
    String want = place.path("country").asText();
    List<Place> all = new ArrayList<>();
    found.places().forEach(f -> all.add(f.value()));
    boolean isCountry = place.path("precision").asText().equals("country");
    if (isCountry) {
      found.demonyms().forEach(f -> all.add(f.value()));
    }
    List<Place> same = all.stream().filter(p -> same(p, place.path("name").asText())).toList();
    Stream<Place> others =
        Stream.concat(found.places().stream(), found.demonyms().stream()).map(Found::value);
    boolean any = others.anyMatch(p -> p.country().equals(Optional.of(want)));
    country += any ? 1 : 0;
    named += same.isEmpty() ? 0 : 1;
    boolean right = same.stream().anyMatch(p -> p.country().equals(Optional.of(want)));
    countryNamed += right ? 1 : 0;
    dominant += mostFrequent(found).equals(want) ? 1 : 0;
    boolean close = true;
    if (place.path("lat").isNumber() && place.path("precision").asText().equals("city")) {
      Coordinates there =
          new Coordinates(place.path("lat").asDouble(), place.path("lon").asDouble());
      close =
          all.stream()
              .anyMatch(
                  p ->
                      p.coordinates().isPresent()
                          && p.coordinates().get().kilometresTo(there) < 25);
      cities++;
      near += close ? 1 : 0;
    }
    if (verbose && (!right || !close)) {
      System.out.println(
          id
              + " "
              + place.path("name").asText()
              + " "
              + want
              + (same.isEmpty() ? " MISSING " : right ? " FAR " : " COUNTRY ")
              + all.stream()
                  .map(p -> p.name() + "/" + p.country().orElse("?"))
                  .distinct()
                  .toList());
    }
  }

  private static String mostFrequent(PlaceFindings found) {
    return Stream.concat(found.places().stream(), found.demonyms().stream())
        .flatMap(f -> f.value().country().stream())
        .collect(
            java.util.stream.Collectors.groupingBy(c -> c, java.util.stream.Collectors.counting()))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse("");
  }

  private static boolean same(Place found, String wanted) {
    return same(found.name(), wanted)
        || Gazetteer.bundled().named(wanted).stream()
            .anyMatch(
                t -> t.coordinates().isPresent() && t.coordinates().equals(found.coordinates()));
  }

  private static boolean same(String found, String wanted) {
    String a = PlaceWords.key(found);
    String b = PlaceWords.key(wanted);
    return (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
  }

  private static void show(Path file) throws IOException {
    Report report = report("x", Files.readString(file));
    PlaceFindings found = new Places(Gazetteer.bundled()).in(Text.of(report));
    found
        .places()
        .forEach(
            f ->
                System.out.println(
                    f.span().of(report.text()).replace('\n', ' ') + " -> " + f.value()));
    System.out.println(
        "demonyms: " + found.demonyms().stream().map(f -> f.span().of(report.text())).toList());
  }

  private static void dump(Path dir, String prefix) throws IOException {
    Places places = new Places(Gazetteer.bundled());
    for (Path file : files(dir, prefix)) {
      Report report = report(file.getFileName().toString(), Files.readString(file));
      for (Found<Place> f : places.in(Text.of(report)).places()) {
        String text = report.text();
        int from = Math.max(0, f.span().start() - 40);
        int to = Math.min(text.length(), f.span().end() + 30);
        System.out.println(
            String.join(
                "\t",
                f.span().of(text).replaceAll("\\s+", " "),
                f.value().name(),
                f.value().country().orElse("?"),
                f.value().precision().toString(),
                f.value().coordinates().isPresent() ? "placed" : "local",
                file.getFileName().toString(),
                text.substring(from, to).replaceAll("\\s+", " ")));
      }
    }
  }

  private static void toponyms(Path in, Path out) throws IOException {
    Places places = new Places(Gazetteer.bundled());
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(in)) {
      JsonNode article = JSON.readTree(line);
      String text = article.path("text").asText();
      ObjectNode result = JSON.createObjectNode();
      result.put("id", article.path("id").asText());
      ArrayNode list = result.putArray("toponyms");
      for (Found<Place> f : places.in(Text.of(report("x", text))).places()) {
        ObjectNode t = list.addObject();
        t.put("start", text.codePointCount(0, f.span().start()));
        t.put("end", text.codePointCount(0, f.span().end()));
        t.put("phrase", f.span().of(text));
        f.value().country().ifPresent(c -> t.put("country", c));
        f.value().coordinates().ifPresent(c -> t.put("lat", c.lat()).put("lon", c.lon()));
      }
      lines.add(JSON.writeValueAsString(result));
    }
    Files.write(out, lines);
  }

  private static void speed(Path dir) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files(dir, "")) {
      texts.add(Text.of(report(file.getFileName().toString(), Files.readString(file))));
    }
    long words = texts.stream().mapToLong(t -> t.tokens().size()).sum();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.bundled();
    Places places = new Places(gazetteer);
    places.in(texts.get(0));
    System.out.printf("loading and first report %d ms%n", (System.nanoTime() - start) / 1_000_000);
    for (int round = 0; round < 4; round++) {
      long from = System.nanoTime();
      int found = 0;
      for (Text text : texts) {
        found += places.in(text).places().size();
      }
      double millis = (System.nanoTime() - from) / 1e6;
      System.out.printf(
          "round %d: %d places, %.3f ms a 300-token report%n", round, found, millis * 300 / words);
    }
    System.gc();
    Runtime r = Runtime.getRuntime();
    System.out.printf("heap in use %d MB%n", (r.totalMemory() - r.freeMemory()) >> 20);
  }
}
