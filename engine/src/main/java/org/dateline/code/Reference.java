// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import org.dateline.text.Text;

/** Says what names, times and numbers mean: what the coder needs to know of the world. */
@FunctionalInterface
public interface Reference {
  Meanings meaningsIn(Text text);
}
