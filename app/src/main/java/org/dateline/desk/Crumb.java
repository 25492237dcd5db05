// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** A step on the way from the start to a page. */
public record Crumb(String title, String link) {}
