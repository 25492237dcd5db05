// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Field;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.IndicatorKind;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.YesNo;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The acceptance report: a blog that quotes an agency's post, a broadcaster, a journalist's thread
 * and another broadcaster about the attacks of one morning in Tehran.
 */
class TehranTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 7);

  private static Finished report;
  private static List<Incident> foreground;

  @BeforeAll
  static void code() throws IOException {
    Path seed = SharedData.get("seed/tehran-2017-06-07.txt");
    Hints hints = new Hints(Optional.of(DAY.atStartOfDay()), Optional.empty());
    Outcome outcome =
        Line.bundled("test").run(new Input(seed.toString(), Files.readAllBytes(seed)), hints);
    assertEquals(List.of(), outcome.rejects());
    report = outcome.reports().get(0);
    foreground = report.incidents().stream().filter(one -> !one.background()).toList();
  }

  @Test
  void twoAttacksTookPlaceInTehranThatDay() {
    List<Incident> accomplished = at(Stage.ACCOMPLISHED);
    assertEquals(2, accomplished.size(), accomplished::toString);
    for (Incident incident : accomplished) {
      assertEquals(Optional.of(DateRange.day(DAY)), incident.date());
      assertEquals("IR", incident.place().orElseThrow().country().orElseThrow());
      assertTrue(
          incident.place().orElseThrow().coordinates().orElseThrow().kilometresTo(tehran()) < 40);
    }
  }

  @Test
  void oneWasOnTheParliament() {
    Incident parliament = accomplishedOn(TargetKind.GOVERNMENT);
    assertTrue(
        parliament.target().stream().anyMatch(one -> says(one.name(), "parliament", "majlis")));
    assertTrue(parliament.type() != IncidentType.UNKNOWN);
  }

  @Test
  void oneWasASuicideBombingAtTheShrine() {
    Incident shrine = accomplishedOn(TargetKind.RELIGIOUS);
    assertEquals(IncidentType.BOMBING, shrine.type());
    assertEquals(YesNo.TRUE, shrine.suicide());
    assertTrue(shrine.target().stream().anyMatch(one -> says(one.name(), "shrine", "mausoleum")));
  }

  @Test
  void aThirdWasFoiledAsIranianOfficialsToldTheBbc() {
    List<Incident> thwarted = at(Stage.THWARTED);
    assertEquals(1, thwarted.size(), thwarted::toString);
    List<List<String>> voices =
        thwarted.get(0).statements().stream()
            .filter(one -> one.field() == Field.STAGE)
            .map(one -> names(one.voice()))
            .toList();
    assertTrue(
        voices.stream()
            .anyMatch(
                names ->
                    names.size() == 3
                        && says(names.get(0), "iranian officials")
                        && says(names.get(1), "bbc")),
        voices::toString);
  }

  @Test
  void allThreeAreOneOperation() {
    Set<Optional<String>> operations =
        foreground.stream().map(Incident::operation).collect(Collectors.toSet());
    assertEquals(1, operations.size(), operations::toString);
    assertFalse(operations.contains(Optional.<String>empty()));
  }

  @Test
  void nothingElseHappenedBeyondTheCafeInBangladesh() {
    assertEquals(3, foreground.size(), foreground::toString);
    List<Incident> background = report.incidents().stream().filter(Incident::background).toList();
    assertTrue(background.size() <= 1, background::toString);
    DateRange year =
        DateRange.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), DatePrecision.YEAR);
    for (Incident incident : background) {
      assertEquals(Optional.of("BD"), incident.place().orElseThrow().country());
      assertTrue(incident.date().orElseThrow().meets(year));
    }
  }

  @Test
  void theTollBelongsToTheOperation() {
    String text = report.coded().report().text();
    Statement killed = total(Field.KILLED);
    assertEquals(Count.atLeast(12), killed.value());
    assertTrue(says(killed.voice().root().name(), "bbc"), () -> killed.voice().words());
    assertTrue(says(killed.evidence().quote(), "at least 12"), killed::toString);
    assertEquals(killed.evidence().quote(), killed.evidence().span().of(text));
    assertEquals(Count.atLeast(3), total(Field.WOUNDED).value());
    for (Incident incident : foreground) {
      assertEquals(Optional.empty(), incident.killed());
      assertEquals(Optional.empty(), incident.wounded());
    }
  }

  @Test
  void islamicStateClaimedThemAsApReportedThatDay() {
    List<Claim> claims = claims();
    assertEquals(
        Set.of("Islamic State"),
        claims.stream().map(claim -> claim.claimant().name()).collect(Collectors.toSet()));
    for (Incident incident : at(Stage.ACCOMPLISHED)) {
      assertEquals(1, incident.claim().size(), incident::toString);
      Claim claim = incident.claim().get(0);
      assertEquals(ClaimStatus.CLAIMED, claim.status());
      assertEquals(Optional.of(DateRange.day(DAY)), claim.at());
      HourRange latency = claim.latencyHours().orElseThrow();
      assertTrue(latency.min() >= 0 && latency.max() <= 24, latency::toString);
    }
    Statement byAp =
        statements(Field.CLAIM).stream()
            .filter(
                one -> names(one.voice()).stream().anyMatch(name -> says(name, "associated press")))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(DAY), byAp.saidAt().map(LocalDateTime::toLocalDate));
  }

  @Test
  void theVideoIsEvidenceThatNobodyHasVerified() {
    for (Claim claim : claims()) {
      assertEquals(Authenticity.UNVERIFIED, claim.authenticity());
    }
    assertTrue(
        claims().stream()
            .flatMap(claim -> claim.evidence().stream())
            .anyMatch(
                one ->
                    one.kind().equals("video")
                        && one.voice().chain().stream().anyMatch(TehranTest::isCallimachi)
                        && one.modality() != Modality.ASSERTED));
  }

  @Test
  void itWasDirectedAsTheBlogJudgesAndCallimachiOnACondition() {
    List<Statement> directed =
        statements(Field.DIRECTION).stream()
            .filter(one -> ((Direction) one.value()).kind() == DirectionKind.DIRECTED)
            .toList();
    Statement blog =
        directed.stream().filter(one -> one.voice().chain().size() == 1).findFirst().orElseThrow();
    assertEquals(Modality.ASSERTED, blog.modality());
    assertTrue(says(((Direction) blog.value()).basis(), "claim"), blog::toString);
    Statement thread =
        directed.stream().filter(one -> isCallimachi(one.voice().root())).findFirst().orElseThrow();
    assertEquals(Modality.CONDITIONAL, thread.modality());
    assertTrue(says(((Direction) thread.value()).basis(), "video"), thread::toString);
  }

  @Test
  void itWouldBeTheFirstInIran() {
    List<Statement> precedents = statements(Field.PRECEDENT);
    assertTrue(
        precedents.stream()
            .anyMatch(
                one ->
                    says(one.evidence().quote(), "first in iran")
                        && names(one.voice()).stream().anyMatch(name -> says(name, "bbc"))),
        precedents::toString);
  }

  @Test
  void publicationsAndRecruitmentAreIndicators() {
    Indicator video = indicator(IndicatorKind.PUBLICATION, "video");
    assertEquals("Islamic State", video.actor().orElseThrow().name());
    DateRange march =
        DateRange.of(LocalDate.of(2017, 3, 20), LocalDate.of(2017, 3, 31), DatePrecision.UNKNOWN);
    assertTrue(video.date().orElseThrow().meets(march));
    assertTrue(says(video.audience().orElseThrow(), "persian"));
    Indicator magazine = indicator(IndicatorKind.PUBLICATION, "rumiyah");
    assertTrue(says(magazine.audience().orElseThrow(), "persian"));
    Statement recruitment =
        report.coded().activity().stream()
            .filter(
                one -> one.value() instanceof Indicator i && i.kind() == IndicatorKind.RECRUITMENT)
            .findFirst()
            .orElseThrow();
    assertTrue(
        names(recruitment.voice()).stream().anyMatch(name -> says(name, "radio free europe")),
        recruitment::toString);
  }

  @Test
  void standingRelationsAreKept() {
    assertTrue(relates("Iran", RelationKind.SUPPORTS, "assad"));
    assertTrue(relates("Islamic State", RelationKind.REGARDS_AS_ENEMY, "shi"));
    assertTrue(relates("Islamic State", RelationKind.CONTROLS_TERRITORY_IN, "iraq"));
    assertTrue(relates("Islamic State", RelationKind.CONTROLS_TERRITORY_IN, "syria"));
  }

  @Test
  void allNamesOfIslamicStateAreOneActor() {
    Set<String> ids =
        foreground.stream()
            .flatMap(incident -> incident.perpetrator().stream())
            .map(one -> one.actor().id().orElse("nobody: " + one.actor().name()))
            .collect(Collectors.toSet());
    assertEquals(1, ids.size(), ids::toString);
  }

  private static List<Incident> at(Stage stage) {
    return foreground.stream().filter(one -> one.stage() == stage).toList();
  }

  private static Incident accomplishedOn(TargetKind kind) {
    return at(Stage.ACCOMPLISHED).stream()
        .filter(one -> one.target().stream().anyMatch(target -> target.kind() == kind))
        .findFirst()
        .orElseThrow();
  }

  private static Statement total(Field field) {
    return report.coded().operations().stream()
        .filter(one -> one.field() == field)
        .findFirst()
        .orElseThrow();
  }

  private static List<Statement> statements(Field field) {
    return report.coded().accounts().stream()
        .flatMap(account -> account.statements().stream())
        .filter(one -> one.field() == field)
        .toList();
  }

  private static List<Claim> claims() {
    return foreground.stream().flatMap(one -> one.claim().stream()).toList();
  }

  private static Indicator indicator(IndicatorKind kind, String words) {
    return report.coded().activity().stream()
        .filter(one -> says(one.evidence().quote(), words))
        .map(Statement::value)
        .filter(one -> one instanceof Indicator indicator && indicator.kind() == kind)
        .map(Indicator.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean relates(String subject, RelationKind kind, String object) {
    return report.coded().activity().stream()
        .map(Statement::value)
        .anyMatch(
            one ->
                one instanceof Relation relation
                    && relation.kind() == kind
                    && relation.subject().name().equals(subject)
                    && says(relation.object().name(), object));
  }

  private static boolean isCallimachi(VoiceLink link) {
    return says(link.name(), "callimachi");
  }

  private static List<String> names(Voice voice) {
    return voice.chain().stream().map(VoiceLink::name).toList();
  }

  private static boolean says(String text, String... words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return List.of(words).stream().anyMatch(lower::contains);
  }

  private static Coordinates tehran() {
    return new Coordinates(35.694, 51.422);
  }
}
