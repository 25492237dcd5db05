// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'guid':'7','title':'Two killed','content':'Two men died.','pubDate':'2017-06-07','outlet':'Herald','byline':'Ann Lee','link':'https://h.example/7'}",
        "{'id':7,'headline':'Two killed','body_html':'<p>Two men <b>died</b>.</p>','versioncreated':'2017-06-07T00:00:00Z','publisher':{'name':'Herald'},'author':{'name':'Ann Lee'},'url':'https://h.example/7'}",
        "{'uri':'7','headlines':[{'value':'Two killed'}],'bodies':[{'contentType':'text/plain','value':'Two men died.'}],'firstCreated':'2017-06-07','infosources':[{'name':'Herald'}],'byline':'Ann Lee','url':'https://h.example/7'}",
        "{'uri':'7','headline':'Two killed','body_xhtml':'<div><p>Two men died.</p></div>','body_text':'TWO','versioncreated':'2017-06-07','source':'Herald','byline':'Ann Lee','link':'https://h.example/7'}",
        "{'version':'https://jsonfeed.org/version/1.1','title':'Feed','items':[{'id':'7','title':'Two killed','content_text':'Two men died.','date_published':'2017-06-07','source':'Herald','authors':[{'name':'Ann Lee'}],'url':'https://h.example/7'}]}",
        "{'hits':{'hits':[{'_source':{'id':'7','title':{'rendered':'Two killed'},'content':{'rendered':'<p>Two men died.</p>'},'created_at':1496793600,'provider':'Herald','author':['Ann Lee'],'url':'https://h.example/7'}}]}}",
        "[{'id':'7','title':'Two killed','text':'Two men died.','date':'7 June 2017','source':{'name':'Herald'},'author':'Ann Lee','url':'https://h.example/7'}]"
      })
  void theCommonFieldNamesOfFeedsAreKnown(String json) {
    Report report = Reads.one("-", json.replace('\'', '"'));
    assertEquals("7", report.id());
    assertEquals("Two killed\n\nTwo men died.", report.text());
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-07T00:00")), report.published());
    assertEquals(Optional.of("Herald"), report.source());
    assertEquals(Optional.of("Ann Lee"), report.author());
    assertEquals(Optional.of("https://h.example/7"), report.url());
  }

  @Test
  void aBadLineIsRejectedWithItsOffsetAndTheOthersAreKept() {
    String first = "{\"text\":\"Two men died.\"}\n";
    Readings read =
        Reads.all("wire.jsonl", first + "{\"text\":\n{\"n\":1}\n{\"text\":\"Three.\"}\n");
    assertEquals(List.of("wire-1", "wire-2"), read.reports().stream().map(Report::id).toList());
    assertEquals(List.of("BAD_JSON", "NO_TEXT"), Reads.codes(read.rejects()));
    assertEquals(first.length(), read.rejects().get(0).offset().orElseThrow());
    assertEquals("wire.jsonl:2", read.rejects().get(0).source());
  }

  @Test
  void anIdThatStandsTwiceIsGivenOnce() {
    Readings read =
        Reads.all("a.json", "[{\"id\":\"x\",\"text\":\"A.\"},{\"id\":\"x\",\"text\":\"B.\"}]");
    assertEquals(List.of("x", "a-2"), read.reports().stream().map(Report::id).toList());
  }

  @Test
  void brokenAndEmptyJsonIsRejected() {
    assertEquals(List.of("BAD_JSON"), Reads.codes(Reads.all("a.json", "{\"text\":").rejects()));
    assertEquals(List.of("BAD_JSON"), Reads.codes(Reads.all("a.json", "Two men.").rejects()));
    assertEquals(List.of("NO_TEXT"), Reads.codes(Reads.all("a.json", "[]").rejects()));
    assertEquals(List.of("NO_TEXT"), Reads.codes(Reads.all("a.json", "{\"n\":1}").rejects()));
  }

  @Test
  void quotationsInABodyOfHtmlBecomeParts() {
    Report report =
        Reads.one(
            "a.json",
            "{\"content\":\"<p>Reuters reports:</p><blockquote>Two men died.</blockquote>\"}");
    assertEquals(1, Reads.parts(report, PartKind.BLOCK_QUOTE).size());
  }

  @Test
  void aWireThatBeginsWithABracketIsNoJson() {
    String text = "[TEXT] TWO MEN FIRED ON A BUS.";
    assertEquals(text, Reads.one("-", text).text());
  }
}
