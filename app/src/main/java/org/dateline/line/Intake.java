// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.codebook.Report;
import org.dateline.store.FiledReport;
import org.dateline.store.Session;

/**
 * Tells what a report is to the record: new, known, or an edit of one that is there. Reports on
 * their way in count as there.
 */
final class Intake {
  private final Map<String, Admission> onTheirWay = new LinkedHashMap<>();

  /** Decides on a report; from now on it counts as there. */
  Admission admit(Report report, Session session) {
    Admission admission = decide(report, session);
    if (admission.kind() != Admission.Kind.KNOWN) {
      onTheirWay.put(key(admission.report().id()), admission);
    }
    return admission;
  }

  /** What was decided on a report that is on its way. */
  Admission find(String id) {
    return Objects.requireNonNull(onTheirWay.get(key(id)), id);
  }

  /** The report is in the record now. */
  void settle(String id) {
    onTheirWay.remove(key(id));
  }

  private Admission decide(Report report, Session session) {
    String hash = hash(report);
    Optional<String> same = same(report, hash, session);
    if (same.isPresent()) {
      Report known = report.withId(same.get());
      return new Admission(known, report.id(), Admission.Kind.KNOWN, same.get(), 0, hash);
    }
    Optional<Rival> earlier =
        rivals(report, session).stream()
            .filter(rival -> isEdit(report, rival, session))
            .max(Comparator.comparingInt(Rival::version));
    if (earlier.isPresent()) {
      int version = latest(earlier.get().of(), session) + 1;
      String id = free(earlier.get().of() + "@" + version, session);
      return new Admission(
          report.withId(id),
          report.id(),
          Admission.Kind.VERSION,
          earlier.get().of(),
          version,
          hash);
    }
    String id = free(report.id(), session);
    Admission.Kind kind = id.equals(report.id()) ? Admission.Kind.NEW : Admission.Kind.RENAMED;
    return new Admission(report.withId(id), report.id(), kind, id, 1, hash);
  }

  /** A report that may be an earlier version. */
  private record Rival(
      String id,
      String name,
      String of,
      int version,
      Optional<String> source,
      Optional<String> url,
      Optional<String> text) {}

  private List<Rival> rivals(Report report, Session session) {
    Map<String, Rival> rivals = new HashMap<>();
    List<FiledReport> filed = new ArrayList<>(session.reports().named(report.id()));
    report.url().ifPresent(url -> filed.addAll(session.reports().withUrl(url)));
    for (FiledReport one : filed) {
      if (!one.decision()) {
        rivals.put(
            one.id(),
            new Rival(
                one.id(),
                one.name(),
                one.of(),
                one.version(),
                one.source(),
                one.url(),
                Optional.empty()));
      }
    }
    for (Admission one : onTheirWay.values()) {
      Report other = one.report();
      boolean url = report.url().isPresent() && report.url().equals(other.url());
      if (url || one.name().equals(report.id())) {
        rivals.put(
            other.id(),
            new Rival(
                other.id(),
                one.name(),
                one.of(),
                one.version(),
                other.source(),
                other.url(),
                Optional.of(other.text())));
      }
    }
    return List.copyOf(rivals.values());
  }

  /**
   * The same address under the same name is the same page, however much was changed. Else the
   * wording decides: a live page has many reports, and a name may be given twice.
   */
  private static boolean isEdit(Report report, Rival rival, Session session) {
    boolean sameUrl = report.url().isPresent() && report.url().equals(rival.url());
    boolean sameName = rival.name().equals(report.id());
    boolean otherUrl =
        report.url().isPresent() && rival.url().isPresent() && !report.url().equals(rival.url());
    boolean sameSource =
        report.source().isEmpty()
            || rival.source().isEmpty()
            || report.source().get().equalsIgnoreCase(rival.source().get());
    if (sameUrl && sameName) {
      return true;
    }
    if (!sameUrl && (!sameName || !sameSource || otherUrl)) {
      return false;
    }
    String text = rival.text().orElseGet(() -> session.reports().report(rival.id()).text());
    return Likeness.isEdit(report.text(), text);
  }

  /**
   * The report that is there already: equal to the letter, and of the same address or, where it has
   * none, under the same name. Under another name it is printed twice: an echo, which is kept.
   */
  private Optional<String> same(Report report, String hash, Session session) {
    return filed(report.id(), report.url(), hash, session)
        .or(
            () ->
                onTheirWay.values().stream()
                    .filter(one -> one.hash().equals(hash))
                    .filter(one -> report.url().isPresent() || one.name().equals(report.id()))
                    .map(one -> one.report().id())
                    .findFirst());
  }

  /** The same among those that are written already. */
  static Optional<String> filed(String name, Optional<String> url, String hash, Session session) {
    return session.reports().withContent(hash).stream()
        .filter(one -> url.isPresent() || one.name().equals(name))
        .map(FiledReport::id)
        .findFirst();
  }

  private int latest(String of, Session session) {
    int latest =
        session.reports().versions(of).stream().mapToInt(FiledReport::version).max().orElse(0);
    for (Admission one : onTheirWay.values()) {
      latest = one.of().equals(of) ? Math.max(latest, one.version()) : latest;
    }
    return latest;
  }

  private String free(String name, Session session) {
    String id = name;
    for (int i = 2; isTaken(id, session); i++) {
      id = name + "-" + i;
    }
    return id;
  }

  private boolean isTaken(String id, Session session) {
    return onTheirWay.containsKey(key(id))
        || id.startsWith(Deciding.NOTE)
        || session.reports().find(id).isPresent();
  }

  /** Files are named after ids, and some disks do not tell capital letters from small ones. */
  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  /** The same for reports that are equal to the letter, whatever they are called. */
  private static String hash(Report report) {
    MessageDigest digest = sha256();
    for (Optional<String> part :
        List.of(
            report.title(),
            report.source(),
            report.url(),
            report.published().map(Object::toString),
            Optional.of(report.text()))) {
      digest.update(part.orElse("").getBytes(StandardCharsets.UTF_16BE));
      digest.update((byte) (part.isPresent() ? 1 : 2));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of some bytes, in hexadecimal figures. */
  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
