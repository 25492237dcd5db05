// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.IncidentType;

/** Makes whole records from a seed: acts near and far, told by one outlet or by many. */
final class InventedRecord {
  private static final String[] TOWNS = {"Harbin", "Kandal", "Ostrava", "Mandera", "Quilpa"};
  private static final String[] WORDS =
      "market convoy mosque river bridge checkpoint school cattle lorry quarry bakery mill ferry"
          .split(" ");

  private final Random random;

  InventedRecord(long seed) {
    random = new Random(seed);
  }

  List<CodedReport> reports(int acts) {
    List<CodedReport> reports = new ArrayList<>();
    for (int act = 0; act < acts; act++) {
      LocalDate day = LocalDate.of(2015, 3, 1).plusDays(random.nextInt(12));
      int town = random.nextInt(TOWNS.length);
      int killed = random.nextInt(12);
      IncidentType type = random.nextBoolean() ? IncidentType.BOMBING : IncidentType.ARMED_ASSAULT;
      String thing = WORDS[random.nextInt(WORDS.length)];
      int told = 1 + random.nextInt(4);
      for (int i = 0; i < told; i++) {
        reports.add(report("r" + act + "-" + i, day, town, killed, type, thing));
      }
    }
    return reports;
  }

  private CodedReport report(
      String id, LocalDate day, int town, int killed, IncidentType type, String thing) {
    String words = WORDS[random.nextInt(WORDS.length)];
    String text =
        "Attackers struck the "
            + thing
            + " at "
            + TOWNS[town]
            + " near Zum"
            + words
            + " on the day.";
    Telling telling =
        Telling.report(
                id, "Paper " + random.nextInt(6), day + "T1" + random.nextInt(9) + ":00", text)
            .account(type);
    if (random.nextInt(5) > 0) {
      telling.on(day.plusDays(random.nextInt(6) == 0 ? 1 : 0).toString());
    }
    telling.in(TOWNS[town], "XK", 40 + town, 20 + town);
    telling.killed(Count.exactly(killed + random.nextInt(2)));
    if (random.nextInt(6) == 0) {
      telling.account(IncidentType.BATTLE).in(TOWNS[(town + 1) % TOWNS.length], "XK", 41, 21);
      telling.background();
    }
    return telling.coded();
  }
}
