// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codebook, section 2: an actor says that it did it, or that it did not. */
class ClaimsTest {
  private static List<Claim> claims(Text text) {
    return SmallWorld.remarks(text).stream()
        .filter(r -> r.field() == Field.CLAIM)
        .map(r -> (Claim) r.value())
        .toList();
  }

  private static List<Claim> claims(String words) {
    return claims(SmallWorld.text(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Taliban claimed responsibility for the bombing. | Taliban | CLAIMED",
        "Taliban claims attack on Kabul guest house | Taliban | CLAIMED",
        "Islamic State group claims attacks on two bridges | Islamic State | CLAIMED",
        "ISIS has claimed it carried out the raid. | Islamic State | CLAIMED",
        "Hamas said it had carried out the ambush near the crossing. | Hamas | CLAIMED",
        "Hamas said its fighters planted the bomb. | Hamas | CLAIMED",
        "Responsibility for the blast was claimed by the Taliban. | Taliban | CLAIMED",
        "The attack was later claimed by al-Shabab. | al-Shabab | CLAIMED",
        "Militants of Abu Sayyaf took responsibility for the kidnapping. | Abu Sayyaf | CLAIMED",
        "The Shining Path assumed responsibility for the murder. | Shining Path | CLAIMED",
        "A Taliban spokesman admitted responsibility for the strike. | Taliban | CLAIMED",
        "A little known group, Sons of the River, claimed responsibility. | Sons of the River | CLAIMED",
        "A previously unknown group calling itself the Army of Lanterns claimed responsibility."
            + " | Army of Lanterns | CLAIMED",
        "THE FMLN TODAY CLAIMED CREDIT FOR THE AMBUSH NEAR THE COFFEE MILL. | FMLN | CLAIMED",
        "[TEXT] THE ELN HAS CLAIMED RESPONSIBILITY FOR THE FIRE AT THE DEPOT. | ELN | CLAIMED",
        "AN ANONYMOUS CALLER SAID THE MRTA WAS RESPONSIBLE FOR THE BLAST AT THE BANK."
            + " | Tupac Amaru Revolutionary Movement | CLAIMED",
        "THE EXTRADITABLES, THE ARMED BRANCH OF THE MEDELLIN CARTEL, DENIED ANY RESPONSIBILITY."
            + " | Extraditables | DENIED",
        "Hezbollah denied involvement in the killing. | Hezbollah | DENIED",
        "Iran denied any role in the attack. | Iran | DENIED",
        "The FARC said it was not responsible for the explosion. | FARC | DENIED",
        "Hamas denies that it was behind the shooting. | Hamas | DENIED",
        "The Taliban withdrew its claim two days later. | Taliban | WITHDRAWN",
        "Abu Sayyaf retracted an earlier claim of responsibility. | Abu Sayyaf | WITHDRAWN",
        "Islamic Jihad praised the attack on the bus. | Islamic Jihad | PRAISED",
        "Hamas welcomed the stabbing but stopped there. | Hamas | PRAISED",
      })
  void theClaimantAndWhatItSaysOfItsPart(String text, String claimant, ClaimStatus status) {
    List<Claim> claims = claims(text);
    assertEquals(1, claims.size(), claims::toString);
    assertEquals(claimant, claims.get(0).claimant().name());
    assertEquals(status, claims.get(0).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one has claimed responsibility for the attack.",
        "No group immediately claimed responsibility.",
        "There was no claim of responsibility.",
        "The Taliban has not yet claimed responsibility for the blast.",
        "THE REBELS NEITHER CLAIMED NOR DENIED RESPONSIBILITY FOR THE FIRE.",
        "Has the Taliban claimed responsibility?",
        // A third party's blame is a perpetrator, not a claim.
        "Police said the Taliban was responsible for the attack.",
        "The minister blamed Hamas for the bombing.",
        // Forces of a state make no claim.
        "The Israeli military said it carried out the strike.",
        "The Iraqi army claimed responsibility for the raid.",
        "The storm claimed 40 lives.",
        "Officials claim the attack was staged.",
        "The company accepted responsibility for the safety of its guards.",
        "Claims of victory were made by both sides.",
      })
  void isNoClaim(String text) {
    assertEquals(List.of(), claims(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Taliban claimed responsibility in a statement on its website. | GROUP_MEDIA",
        "Through its Amaq agency, ISIS claimed responsibility. | GROUP_MEDIA",
        "ISIS claimed responsibility for the attack. The statement appeared on Telegram. | GROUP_MEDIA",
        "The Taliban claimed responsibility on Twitter. | SOCIAL_MEDIA",
        "In a telephone call to a news agency, Hamas claimed responsibility. | CALL_TO_PRESS",
        "A caller to a radio station said Hamas was responsible for the blast. | CALL_TO_PRESS",
        "Hamas claimed responsibility in a video. | VIDEO",
        "THE MRTA CLAIMED RESPONSIBILITY IN LEAFLETS LEFT AT THE GATE. | LETTER_OR_LEAFLET",
        "IN A COMMUNIQUE, THE ELN CLAIMED RESPONSIBILITY FOR THE FIRE. | LETTER_OR_LEAFLET",
        "A Taliban spokesman claimed responsibility for both raids. | OFFICIAL_SPOKESMAN",
        "The Taliban claimed responsibility. | UNKNOWN",
      })
  void theChannelIsHowTheActorClaimed(String text, Channel channel) {
    assertEquals(channel, claims(text).get(0).channel());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday, the Taliban claimed responsibility for the blast. | 2017-06-05",
        "The Taliban claimed responsibility on Tuesday for the blast. | 2017-06-06",
        "THE FMLN TODAY CLAIMED CREDIT FOR THE AMBUSH. | 2017-06-07",
        "Hamas said on Tuesday it had carried out Monday's ambush. | 2017-06-06",
        // The day of the act is not the day of the claim; that it was quick makes it news.
        "The Taliban quickly claimed responsibility for Monday's blast. | 2017-06-07",
        "The Taliban has claimed responsibility. | 2017-06-07",
      })
  void theDayIsThatOfTheClaim(String text, LocalDate day) {
    assertEquals(Optional.of(DateRange.day(day)), claims(text).get(0).at());
  }

  @Test
  void anOldClaimHasNoDayOfItsOwn() {
    assertEquals(
        Optional.empty(),
        claims("The Taliban had claimed responsibility for the first raid.").get(0).at());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The claim could not be independently verified. | UNVERIFIED",
        "If the video is proved legit, it changes much. | UNVERIFIED",
        "Experts said the statement was authentic. | VERIFIED",
        "Officials cast doubt on the claim. | DISPUTED",
        "Police called it a hoax: the statement was fabricated. | FABRICATED",
      })
  void aClaimIsUnverifiedUnlessAVoiceSaysOtherwise(String next, Authenticity authenticity) {
    assertEquals(
        authenticity,
        claims("The Taliban claimed responsibility for the raid. " + next).get(0).authenticity());
  }

  @Test
  void evidenceBelongsToTheClaimOfItsActorAnywhereInTheReport() {
    Claim claim =
        claims(
                "ISIS claimed responsibility. The city was calm. Shops opened again. "
                    + "Later, Islamic State released a video allegedly showing gunmen inside.")
            .get(0);
    assertEquals(1, claim.evidence().size());
    assertEquals("video", claim.evidence().get(0).kind());
    assertEquals(Modality.HEDGED, claim.evidence().get(0).modality());
    assertTrue(claim.evidence().get(0).words().quote().startsWith("Islamic State released"));
  }

  @Test
  void twoClaimantsAreTwoClaimsThatCompete() {
    List<Claim> claims =
        claims("The Taliban claimed responsibility. Islamic State also claimed the attack.");
    assertEquals(2, claims.size());
  }

  @Test
  void twoGroupsThatClaimTogetherAreTwoClaims() {
    List<Claim> claims = claims("Hamas and Islamic Jihad claimed responsibility for the rockets.");
    assertEquals(2, claims.size());
  }

  @Test
  void aPronounIsTheOneWhoClaimedBefore() {
    List<Claim> claims =
        claims(
            "A group calling itself the Army of Lanterns claimed responsibility for the fire. "
                + "The group also claimed responsibility for a blast in spring.");
    assertEquals(1, claims.size());
    assertEquals("Army of Lanterns", claims.get(0).claimant().name());
  }

  @Test
  void aClaimToldTwiceIsOneClaimReportedByTheWireWithItsTime() {
    String body = "The Islamic State (IS) group has claimed it carried out the raid.\n";
    String post = "BREAKING: Islamic State group claims raid on a tax office.";
    VoiceLink wire = VoiceLink.of("The Wire", VoiceKind.OUTLET);
    Text text =
        SmallWorld.text(
            body + post,
            List.of(
                Part.body(new Span(0, body.length())),
                new Part(
                    new Span(body.length(), body.length() + post.length()),
                    PartKind.POST,
                    Optional.of(wire),
                    Optional.of(LocalDate.of(2017, 6, 6).atTime(9, 30)),
                    Optional.empty())));
    List<Claim> claims = claims(text);
    assertEquals(1, claims.size(), claims::toString);
    assertEquals("The Wire ← The Paper", claims.get(0).reportedBy().words());
    assertEquals(Optional.of(DateRange.day(LocalDate.of(2017, 6, 6))), claims.get(0).at());
    assertEquals(Channel.UNKNOWN, claims.get(0).channel());
    assertEquals(Optional.empty(), claims.get(0).latencyHours());
  }
}
