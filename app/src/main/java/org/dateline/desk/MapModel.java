// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/**
 * What the page with map and timeline is told by the server; the incidents come by themselves.
 *
 * @param filter its form, filled in
 * @param empty whether no incident is like that
 * @param points address of the incidents as points
 * @param lines address of the words for some of them; ids are added to it
 * @param list address of the same incidents as a list
 */
public record MapModel(
    FilterForm filter, boolean empty, String points, String lines, String list) {}
