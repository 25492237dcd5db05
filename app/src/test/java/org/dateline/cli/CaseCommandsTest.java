// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case on the command line, with the real stages. */
class CaseCommandsTest {
  private static final String BOMB =
      "source: Harbour Post\npublished: 2019-09-18\n\n"
          + "A bomb exploded at a police post in Aden, Yemen on Tuesday, killing four officers and"
          + " wounding nine people, the governor said.\n";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Dateline.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }

  private String at() {
    return folder.resolve("case.db").toString();
  }

  private String report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aCaseFromTheFirstReportToAnUndoneDecision() throws IOException {
    String report = report("a.txt", BOMB);
    Ran added = run("add", "--case", at(), report);
    assertEquals(0, added.code(), added.err());
    assertTrue(added.out().contains("added  a  1 incident"), added.out());
    assertTrue(added.out().contains("new incident  a#1"), added.out());
    assertTrue(run("add", "--case", at(), report).out().contains("known  a"));

    String line = run("incidents", "--case", at(), "--format", "jsonl").out();
    for (String part :
        List.of("\"id\":\"a#1\"", "\"reports\":[\"a\"]", "\"voices\":{", "\"history\":[")) {
      assertTrue(line.contains(part), line);
    }
    String listed = run("reports", "--case", at(), "--format", "jsonl").out();
    for (String part : List.of("\"name\":\"a\"", "\"version\":1", "\"incidents\":[\"a#1\"]")) {
      assertTrue(listed.contains(part), listed);
    }
    assertTrue(run("show", "a#1", "--case", at()).out().contains("Aden, Yemen"));

    Ran set = run("set", "a#1", "killed=5 or more", "--case", at(), "--because", "A list.");
    assertEquals(new Ran(0, "decision/1  changed incident a#1\n", ""), set);
    assertTrue(run("incidents", "--case", at()).out().contains("5+"));
    assertTrue(run("incidents", "--case", at(), "--killed", "5").out().contains("a#1"));
    assertTrue(!run("incidents", "--case", at(), "--killed", "6").out().contains("a#1"));
    assertTrue(run("sources", "--case", at()).out().startsWith("   reports  echoes  echoed\n"));
    assertEquals(0, run("undo", "--case", at()).code());
    assertTrue(!run("incidents", "--case", at()).out().contains("5+"));
    assertTrue(run("decisions", "--case", at()).out().contains("decision/1 (undone)"));
    assertEquals(0, run("rebuild", "--case", at()).code());
  }

  @Test
  void anIncidentIsShownWithPrecedentsAndTotals() throws IOException {
    for (String name : List.of("gwoza", "baga", "maiduguri")) {
      run("add", "--case", at(), "src/test/resources/org/dateline/screen/" + name + ".txt");
    }
    String precedent = run("show", "baga#1", "--case", at()).out();
    assertTrue(precedent.contains("deadliest attack in Nigeria since March 2015”"), precedent);
    assertTrue(
        precedent.contains("the record speaks against it: 2015-05-10 Gwoza, 45 killed"), precedent);
    String total = run("show", "maiduguri#1", "--case", at()).out();
    assertTrue(total.contains("23 in all"), total);
    assertTrue(total.contains("maiduguri#2"), total);
  }

  @Test
  void anEditIsShownWordByWord() throws IOException {
    run("add", "--case", at(), report("a.txt", BOMB));
    Ran again = run("add", "--case", at(), report("a.txt", BOMB.replace("four", "six")));
    assertTrue(again.out().contains("version  a@2"), again.out());
    String changes = run("reports", "--case", at(), "--changes", "a").out();
    assertTrue(changes.contains("[-four-] {+six+}"), changes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set a#1 kiled=3 --because x",
        "set a#1 killed=plenty --because x",
        "set a#1 type=explosion --because x",
        "set a#1 killed --because x",
        "set none#1 killed=3 --because x",
        "set source:Nobody reliability=B --because x",
        "same a#1 none#1",
        "show none#1",
        "undo",
        "undo 7",
        "incidents --country Atlantis-on-Sea",
        "incidents --type explosion",
        "incidents --killed many",
        "incidents --killed 99999999999"
      })
  void whatCannotBeDoneIsWrongUseAndSaysWhatToDo(String words) throws IOException {
    run("add", "--case", at(), report("a.txt", BOMB));
    Ran ran = run((words + " --case " + at()).split(" "));
    assertEquals(2, ran.code(), ran.err());
    assertTrue(ran.err().startsWith("dateline: "), ran.err());
  }

  @Test
  void aPlaceThatHoldsNoCaseIsWrongUse() throws IOException {
    String notes = report("notes.txt", "Not a case at all, only some notes of ours.");
    Ran ran = run("incidents", "--case", notes);
    assertEquals(2, ran.code());
    assertEquals("dateline: " + notes + ": is no case of Dateline; check the name\n", ran.err());
  }

  @Test
  void dataSetsAreTakenInAndBadRowsLeftOut() throws IOException {
    String gtd =
        report(
            "gtd.csv",
            "eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,gname,"
                + "attacktype1_txt,nkill,nkillter,nwound,summary\n"
                + "200101010001,2001,1,0,Iran,Tehran,Tehran,35.7,51.4,Unknown,Bombing/Explosion,"
                + "3,1,2,\"A made-up event, with a comma\nand a line end\"\n"
                + "200101010002,2001,13,1,Iran,,,,,Unknown,Assassination,,,,\n"
                + "200101010003,2001,0,0,Syria,,,,,Unknown,Assassination,1,,,\n");
    String acled =
        report(
            "acled.csv",
            "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,"
                + "country,admin1,location,latitude,longitude,source,notes,fatalities\n"
                + "IRN1,07 June 2017,2017,1,Battles,Armed clash,One,Two,Iran,Tehran,Tehran,35.7,"
                + "51.4,A paper,Made up,4\n");
    Ran ran = run("import", "--case", at(), gtd, acled);
    assertEquals(1, ran.code());
    assertEquals(
        gtd + ": 2 events of gtd, 1 rows left out\n" + acled + ": 1 events of acled\n", ran.out());
    assertTrue(ran.err().contains(gtd + ": line 4: "), ran.err());
    assertEquals(acled + ": known already\n", run("import", "--case", at(), acled).out());
    Ran no = run("import", "--case", at(), report("birds.csv", "name,colour\nrobin,red\n"));
    assertEquals(1, no.code());
    assertTrue(no.err().contains("no data set that is known"), no.err());
  }
}
