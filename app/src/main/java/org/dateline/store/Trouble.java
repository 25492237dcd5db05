// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a database's error means for a case, and what to do. */
final class Trouble {
  private Trouble() {}

  /** The error as a user reads it; what is no error of the database comes back as it is. */
  static RuntimeException of(Location at, RuntimeException error) {
    if (error instanceof CaseException) {
      return error;
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return of(at, database);
      }
    }
    return error;
  }

  static CaseException of(Location at, SQLException error) {
    String words =
        error instanceof SQLiteException file
            ? ofFile(file.getResultCode())
            : ofServer(error.getSQLState() == null ? "" : error.getSQLState());
    String why =
        error.getMessage() == null ? "" : error.getMessage().lines().findFirst().orElse("");
    boolean none = words.startsWith("is no ");
    return new CaseException(
        none ? CaseException.Kind.NO_CASE : CaseException.Kind.IN_THE_WAY,
        at.name() + ": " + words + (why.isBlank() || none ? "" : " (" + why + ")"),
        error);
  }

  private static String ofFile(SQLiteErrorCode code) {
    // The low byte is the kind of the error, what is above it the circumstance.
    return switch (code.code & 0xff) {
      case 5, 6 -> "another program is writing to this case; wait until it is done, then try again";
      case 8, 3, 23 ->
          "this case may not be written to; make its file and folder writable, or copy it elsewhere";
      case 13 ->
          "the disk is full: nothing was lost, what was not yet written was not added; make"
              + " room, then try again";
      case 10 ->
          "the disk failed while this case was read or written; check the disk, then try"
              + " again";
      case 11 ->
          "this case is damaged; take a copy of it from before, or save what is there with"
              + " 'sqlite3 FILE .recover'";
      case 14 -> "this case cannot be opened; check that its folder exists and may be written to";
      case 26 -> "is no case of Dateline; check the name";
      default -> "the database refused";
    };
  }

  private static String ofServer(String state) {
    if (state.equals("55P03")) {
      return "another program is writing to this case; wait until it is done, then try again";
    } else if (state.equals("25006") || state.equals("42501")) {
      return "this case may not be written to; ask whoever keeps the server for the right";
    } else if (state.equals("53100")) {
      return "the disk of the server is full: nothing was lost, what was not yet written was not"
          + " added; make room, then try again";
    } else if (state.equals("3D000")) {
      return "is no database of that server; make it first, with 'createdb'";
    } else if (state.startsWith("28")) {
      return "the server does not know the user or the password; check them";
    } else if (state.startsWith("08") || state.startsWith("57P")) {
      return "the server cannot be reached; check the address, and that it runs";
    }
    return "the database refused";
  }
}
