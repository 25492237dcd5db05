// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Weapon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anIncidentCarriesTheCodebooksNamesInItsOrder() throws IOException {
    JsonNode line = JSON.readTree(CodebookJson.write(Samples.full()));
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "id",
            "reports",
            "type",
            "stage",
            "date",
            "place",
            "target",
            "victims",
            "weapon",
            "suicide",
            "killed",
            "wounded",
            "abducted",
            "attackers",
            "perpetrator",
            "claim",
            "direction",
            "precedent",
            "operation",
            "background",
            "statements"),
        names);
    assertEquals("bombing", line.get("type").textValue());
    assertEquals("2019-09-14T04:00", line.get("date").get("start").textValue());
    assertEquals("YE", line.get("place").get("country").textValue());
    assertTrue(line.get("wounded").get("max").isNull());
    assertEquals("Front of the Coast", line.get("perpetrator").get(0).get("actor").textValue());
    assertEquals("the governor", line.get("claim").get(0).at("/authenticity_by/0/name").asText());
  }

  @Test
  void aValueStandsOnOneLine() {
    Report report = withText("one\ntwo\u2028three \"four\" \\ \t");
    assertEquals(1, CodebookJson.write(report).lines().count());
  }

  @Test
  void theSameValueGivesTheSameBytes() {
    assertEquals(CodebookJson.write(Samples.full()), CodebookJson.write(Samples.full()));
  }

  @ParameterizedTest
  @MethodSource("org.dateline.codebook.json.Samples#statements")
  void aStatementIsReadBackAsItWas(Statement statement) {
    assertEquals(statement, CodebookJson.readStatement(CodebookJson.write(statement)));
  }

  @Test
  void samplesCoverEveryField() {
    Set<Field> covered =
        Samples.statements().stream().map(Statement::field).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Field.class), covered);
  }

  @Test
  void aReportIsReadBackAsItWas() {
    assertEquals(Samples.REPORT, CodebookJson.readReport(CodebookJson.write(Samples.REPORT)));
    Report plain = withText("Nothing but text");
    assertEquals(plain, CodebookJson.readReport(CodebookJson.write(plain)));
  }

  @Test
  void halfACharacterSurvivesTheWayThroughUtf8() {
    Report report = withText("\uD800 a \uD83D\uDE00 b \uDC00");
    byte[] bytes = CodebookJson.write(report).getBytes(StandardCharsets.UTF_8);
    assertEquals(report, CodebookJson.readReport(new String(bytes, StandardCharsets.UTF_8)));
  }

  @Test
  void aCodedReportHoldsItsAccountsAndActivity() throws IOException {
    Statement total = Samples.statements().get(14);
    CodedReport coded =
        new CodedReport(
            Samples.REPORT,
            List.of(new Account("harbour#1", "harbour", Samples.statements())),
            List.of(total),
            List.of());
    JsonNode line = JSON.readTree(CodebookJson.write(coded));
    assertEquals("harbour", line.at("/report/id").textValue());
    assertEquals("harbour#1", line.at("/accounts/0/id").textValue());
    assertEquals("killed", line.at("/operations/0/field").textValue());
    assertEquals(0, line.get("activity").size());
  }

  @Test
  void aRejectSaysWhereAndWhy() throws IOException {
    Reject reject = new Reject("read", "EMPTY", "a.txt", OptionalLong.empty(), "is empty");
    assertEquals(
        "{\"stage\":\"read\",\"code\":\"EMPTY\",\"source\":\"a.txt\",\"offset\":null,"
            + "\"note\":\"is empty\"}",
        CodebookJson.write(reject));
  }

  @Test
  void whatIsWrongIsNamed() {
    String json = CodebookJson.write(Samples.statement(Field.WEAPON, Weapon.GRENADE));
    assertMessage("value: 'slingshot'", json.replace("grenade", "slingshot"));
    assertMessage("voice", json.replace("\"voice\":", "\"voices\":"));
    assertMessage("evidence.start", json.replace("\"start\":30", "\"start\":\"x\""));
    assertMessage("not JSON", json.substring(1));
  }

  @Test
  void whatIsWrittenKeepsToTheSchema() throws IOException {
    JsonSchema incident = schema("incident");
    assertEquals(Set.of(), incident.validate(JSON.readTree(CodebookJson.write(Samples.full()))));
    assertEquals(Set.of(), incident.validate(JSON.readTree(CodebookJson.write(Samples.bare()))));
    JsonSchema one = schema("statement");
    for (Statement statement : Samples.statements()) {
      assertEquals(
          Set.of(),
          one.validate(JSON.readTree(CodebookJson.write(statement))),
          statement::toString);
    }
  }

  @Test
  void theSchemaRefusesWhatTheCodebookDoesNotKnow() throws IOException {
    String incident = CodebookJson.write(Samples.full());
    assertRefused("incident", incident.replaceFirst("\"bombing\"", "\"explosion\""));
    assertRefused("incident", incident.replaceFirst("\"reports\"", "\"documents\""));
    String statement = CodebookJson.write(Samples.statement(Field.WEAPON, Weapon.GRENADE));
    assertRefused("statement", statement.replace("grenade", "slingshot"));
    assertRefused("statement", statement.replace("\"confidence\":0.85", "\"confidence\":2"));
  }

  private static void assertMessage(String start, String json) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> CodebookJson.readStatement(json))
            .getMessage();
    assertTrue(message.startsWith(start), message);
  }

  private static void assertRefused(String form, String json) throws IOException {
    assertTrue(!schema(form).validate(JSON.readTree(json)).isEmpty(), json);
  }

  private static JsonSchema schema(String form) throws IOException {
    String id = "https://dateline.invalid/codebook.schema.json";
    String text = Files.readString(Path.of("..", "docs", "codebook.schema.json"));
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(x -> text)));
    return factory.getSchema(SchemaLocation.of(id + "#/$defs/" + form));
  }

  private static Report withText(String text) {
    return new Report(
        "plain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(Part.body(new Span(0, text.length()))));
  }
}
