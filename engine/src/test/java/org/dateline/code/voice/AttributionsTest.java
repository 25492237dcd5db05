// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to say what. */
class AttributionsTest {
  private static List<String> read(String text) {
    return Voices.in(Text.of(Reports.plain(text)), Reports.NOTHING).attributions().stream()
        .flatMap(a -> a.content().stream().map(piece -> a.link().name() + " | " + piece.of(text)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // indirect speech
        "Police said five people died.; Police; five people died",
        "Police said on Tuesday that five people died.; Police; five people died",
        "Separately, the U.S. military says more than 30 men fled."
            + "; U.S. military; more than 30 men fled",
        "The army told reporters the toll could rise.; army; the toll could rise",
        "Witnesses say masked men opened fire.; Witnesses; masked men opened fire",
        "A ministry spokesman, Omar Rahal, has confirmed that the road is closed."
            + "; ministry; the road is closed",
        "Officials contacted by this paper said the road is closed.; Officials; the road is closed",
        "The governor said in a statement that two guards were held.; governor; two guards were held",
        "Residents denied that rebels burned the mill.; Residents; rebels burned the mill",
        "Police accused the front of planting the device.; Police; the front of planting the device",
        "The minister blamed the rebels for the raid.; minister; the rebels for the raid",
        "A statement from the Northern Front said the bridge was mined."
            + "; Northern Front; the bridge was mined",
        // behind what is said
        "Five people died, police said.; police; Five people died",
        "Five people died, said police spokesman Jan Holm.; police; Five people died",
        "Five people died, according to witnesses.; witnesses; Five people died",
        "'Bomb kills five in Karran, police say'; police; Bomb kills five in Karran",
        // before it
        "According to local officials, two men fled.; local officials; two men fled",
        "Police: two men fled; Police; two men fled",
        "Two men fled - officials; officials; Two men fled",
        // attitudes, wishes, and what is not said
        "The council supported a new road.; council; a new road",
        "The minister vowed to return.; minister; to return",
        "Police did not say who had fired.; Police; who had fired",
        "A survey found nine camps in the hills.; survey; nine camps in the hills",
        // nouns
        "The group's claim that it burned the mill is odd.; group; it burned the mill is odd",
        "Traders dread the army's plan to close the road.; army; to close the road",
        "There were reports that the road was closed.; unnamed sources; the road was closed",
        // where it was said, and what was issued
        "In a talk on \"The Hour,\" the mayor said the road was closed.; mayor; the road was closed",
        "The front said in a video posted on Telegram that it left.; front; it left",
        // nobody
        "It is reported that ten rebels died.; unnamed sources; ten rebels died",
        // one voice through another
        "Reuters quotes a general as saying the road is closed.; general; the road is closed",
        // old wires
        "ARMY SPOKESMAN COLONEL JUAN RIVAS SAID THAT THE CAMP WAS EMPTY."
            + "; ARMY; THE CAMP WAS EMPTY",
        "IT HAS BEEN OFFICIALLY REPORTED THAT A PYLON FELL.; official sources; A PYLON FELL",
        "THE GOVERNOR SAID TODAY IN PUERTO ALTO (COASTAL PROVINCE) THAT A PYLON FELL."
            + "; GOVERNOR; A PYLON FELL",
      })
  void speakerAndContentOf(String text, String speaker, String content) {
    assertEquals(List.of(speaker + " | " + content), read(text));
  }

  @Test
  void whatIsSaidGoesOnBehindItsSpeaker() {
    assertEquals(
        List.of("police | The bomb", "police | was hidden in a cart"),
        read("The bomb, police said, was hidden in a cart."));
  }

  @Test
  void quotationsBeforeAndBehindTheSpeakerAreHis() {
    assertEquals(
        List.of("Amira Haddad | \"We ran,\"", "Amira Haddad | \"Then it was quiet.\""),
        read("\"We ran,\" said Amira Haddad, who lives nearby. \"Then it was quiet.\""));
  }

  @Test
  void aQuotationCanHoldSentences() {
    assertEquals(
        List.of("miller | \"There was smoke. Then the roof fell,\""),
        read("A miller spoke. \"There was smoke. Then the roof fell,\" the miller said."));
  }

  @Test
  void aQuotationLeftOpenGoesOnInTheNextParagraph() {
    List<String> read =
        read("Mayor Ana Gil said: \"We will rebuild.\n\n\"The town will live.\"\n\nIt rained.");
    assertEquals(
        List.of("Mayor Ana Gil | \"We will rebuild", "Mayor Ana Gil | \"The town will live.\""),
        read);
  }

  @Test
  void wordsInQuotationMarksAloneAreNoSpeech() {
    assertTrue(read("The \"iron brigade\" left the town. The road was free.").isEmpty());
  }

  @Test
  void whatIsFoundByPeopleIsNotSaid() {
    assertTrue(read("Police found nine camps in the hills.").isEmpty());
  }

  @Test
  void attitudesInsideAQuotationAreNotRecorded() {
    assertEquals(
        List.of("Amira Haddad | \"They supported the road,\""),
        read("\"They supported the road,\" said Amira Haddad."));
  }

  @Test
  void onlyWordsThatGiveAVoiceAreSaid() {
    List<Boolean> said =
        Voices.in(
                Text.of(Reports.plain("Police said it rained. The mayor condemned the raid.")),
                Reports.NOTHING)
            .attributions()
            .stream()
            .map(Attribution::said)
            .toList();
    assertEquals(List.of(true, false), said);
  }

  @Test
  void whoseNameIsNotThereHasNoSource() {
    List<Attribution> read =
        Voices.in(Text.of(Reports.plain("It is reported that ten rebels died.")), Reports.NOTHING)
            .attributions();
    assertTrue(read.get(0).source().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A spokesman for the army said it rained.; army",
        "The ministry's spokeswoman said it rained.; ministry",
        "A senior police spokesman said it rained.; police",
        "Jan Holm, an army spokesman, said it rained.; army",
        "The army said it was over. Its spokesman said it rained.; army",
        "A spokesman said it rained.; spokesman",
      })
  void aSpokesmanIsTheVoiceOfThoseForWhomHeSpeaks(String text, String speaker) {
    List<String> read = read(text);
    assertEquals(speaker + " | it rained", read.get(read.size() - 1));
  }

  @Test
  void pronounsMeanTheSpeakerBefore() {
    List<String> read =
        read("Army spokesman Jan Holm said the camp was empty. He added that it was mined.");
    assertEquals("Army | it was mined", read.get(1));
  }

  @Test
  void aSurnameMeansTheSpeakerBefore() {
    List<String> read =
        read("Army spokesman Jan Holm said the camp was empty. Holm noted that it was mined.");
    assertEquals("Army | it was mined", read.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "The spokesman noted",
    "The army spokesman noted",
    "Colonel Rivas noted",
    "Mr. Rivas noted",
  })
  void partsOfANameMeanTheSpeakerBefore(String later) {
    List<String> read =
        read("Army spokesman Colonel Juan Rivas said it was over. " + later + " that it rained.");
    assertEquals("Army | it rained", read.get(1));
  }

  @Test
  void aVerbWithoutSubjectTakesTheSpeakerOfTheOneBefore() {
    assertEquals(
        List.of("Police | two men fled", "Police | a third was hurt"),
        read("Police said two men fled, and added that a third was hurt."));
  }

  @Test
  void twoSpeakersOfOneSentenceKeepTheirOwn() {
    assertEquals(
        List.of("Police | ten people died", "mayor | nobody died"),
        read("Police said ten people died, but the mayor said nobody died."));
  }

  @Test
  void recordingsAreSpokenByTheNameInBrackets() {
    String text =
        "The mayor spoke. [begin recording] [Torres] We found two bombs. They were old. [end recording]";
    assertEquals(
        "Torres | We found two bombs. They were old.",
        read(text).stream().collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The army said it was over.; OFFICIAL",
        "A ministry spokesman said it was over.; OFFICIAL",
        "Hospital officials said it was over.; OFFICIAL",
        "The rebels said it was over.; ARMED_GROUP",
        "Witnesses said it was over.; WITNESS",
        "State television reported that it was over.; OUTLET",
        "Analysts said it was over.; ANALYST",
        "A survivor said it was over.; VICTIM",
        "A correspondent said it was over.; JOURNALIST",
        "A United Nations spokesman said it was over.; ORGANISATION",
        "The Red Cross said it was over.; ORGANISATION",
        "Sources said it was over.; ANONYMOUS",
        "Mona Said, a baker, said it was over.; WITNESS",
      })
  void kindOfSpeaker(String text, String kind) {
    VoiceReading reading = Voices.in(Text.of(Reports.plain(text)), Reports.NOTHING);
    assertEquals(kind, reading.attributions().get(0).link().kind().name());
  }
}
