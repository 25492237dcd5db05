// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Optional;

final class Markdown {
  static Optional<Draft> draft(Input input, String text, Troubles troubles) {
    return Optional.empty();
  }
}
