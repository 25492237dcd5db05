// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Locale;

/**
 * Something to read.
 *
 * @param name file name, URL, or {@code -} for standard input; its ending helps to judge the format
 * @param bytes as they came; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // an input is handed on once and never compared
public record Input(String name, byte[] bytes) {
  /** The name without folders, query and ending; "stdin" for standard input. */
  String id() {
    String file = file();
    int dot = file.lastIndexOf('.');
    String id = dot > 0 ? file.substring(0, dot) : file;
    return id.isEmpty() || id.equals("-") ? "stdin" : id;
  }

  /** The ending in small letters without its point; empty where there is none. */
  String ending() {
    String file = file();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  private String file() {
    String path = name;
    if (isAddress()) {
      int cut = path.indexOf('?') >= 0 ? path.indexOf('?') : path.length();
      int hash = path.indexOf('#');
      path = path.substring(0, hash >= 0 ? Math.min(cut, hash) : cut);
    }
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  boolean isAddress() {
    return name.startsWith("http://") || name.startsWith("https://");
  }
}
