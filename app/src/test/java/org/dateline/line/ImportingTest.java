// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dateline.store.Case;
import org.dateline.store.ReferenceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data sets of others, as their owners publish them: as text and as workbooks, one year and the
 * next.
 */
class ImportingTest {
  private static final String GED =
      "id,type_of_violence,date_start,date_end,best,low,high,country,adm_1,where_coordinates,"
          + "latitude,longitude,side_a,side_b,date_prec\n";

  @TempDir private Path folder;

  private Instant now = Instant.parse("2024-03-10T12:00:00Z");

  @Test
  void aWorkbookIsReadAsTextIs() throws IOException {
    Path file = folder.resolve("gtd.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Events");
      row(sheet, "eventid", "iyear", "imonth", "iday", "country_txt", "city", "nkill", "nkillter");
      row(sheet, 201706070001d, 2017d, 6d, 7d, "Iran", "Harbour Town", 18d, 1d);
      row(sheet, 201706080001d, 2017d, 6d, 0d, "Iran", "Hill Town", "", "");
      book.write(out);
    }
    assertEquals(2, imported(file).events());
    List<ReferenceEvent> events = events();
    assertEquals(List.of("201706080001", "201706070001"), ids(events));
    assertEquals(LocalDate.of(2017, 6, 7), events.get(1).date().start());
    assertEquals(OptionalInt.of(17), events.get(1).killed());
    assertEquals(OptionalInt.empty(), events.get(0).killed());
  }

  @Test
  void daysOfAWorkbookAreDays() throws IOException {
    Path file = folder.resolve("ged.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Events");
      row(sheet, "id", "type_of_violence", "date_start", "date_end", "best", "country");
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Row row = row(sheet, 7d, 1d, "", "2017-06-08 00:00:00.000", 4d, "Iran");
      row.getCell(2).setCellValue(LocalDateTime.parse("2017-06-07T00:00"));
      row.getCell(2).setCellStyle(day);
      book.write(out);
    }
    assertEquals(1, imported(file).events());
    assertEquals(LocalDate.of(2017, 6, 7), events().get(0).date().start());
    assertEquals(LocalDate.of(2017, 6, 8), events().get(0).date().end());
  }

  @Test
  void anEventOfTwoReleasesCountsOnceAsTheLaterHasIt() throws IOException {
    String kept = "1,1,2017-06-07,2017-06-07,4,4,4,Iran,Fars,Town,29,52,One,Two,1\n";
    String before = "2,1,2017-06-09,2017-06-09,3,3,3,Iran,Fars,Town,29,52,One,Two,1\n";
    String after = "2,1,2018-02-01,2018-02-01,5,5,5,Iran,Fars,Town,29,52,One,Two,1\n";
    Path older = Files.writeString(folder.resolve("ged23.csv"), GED + kept + before);
    Path newer = Files.writeString(folder.resolve("ged24.csv"), GED + kept + after);
    imported(older);
    assertEquals(List.of("1", "2"), ids(events()));
    now = now.plusSeconds(60);
    imported(newer);
    assertEquals(List.of("1", "2"), ids(events()));
    assertEquals(OptionalInt.of(5), events().get(1).killed());
    // What the later release moved to another year is not found where it was.
    assertEquals(List.of("1"), ids(events(2017)));
  }

  private static Row row(Sheet sheet, Object... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
    return row;
  }

  private String at() {
    return folder.resolve("case.db").toString();
  }

  private Imported imported(Path file) {
    List<String> rejects = new ArrayList<>();
    try (CaseWork work = CaseWork.open(at(), () -> now, () -> {})) {
      Imported imported =
          work.importData(file, Optional.empty(), reject -> rejects.add(reject.note()));
      assertEquals(List.of(), rejects);
      return imported;
    }
  }

  private List<ReferenceEvent> events() {
    return events(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1));
  }

  private List<ReferenceEvent> events(int year) {
    return events(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private List<ReferenceEvent> events(LocalDate from, LocalDate to) {
    try (Case record = Case.open(at())) {
      return record.read(session -> session.references().events(Optional.of("IR"), from, to, 0));
    }
  }

  private static List<String> ids(List<ReferenceEvent> events) {
    return events.stream().map(ReferenceEvent::id).toList();
  }
}
