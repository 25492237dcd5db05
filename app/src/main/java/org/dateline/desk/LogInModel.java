// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/**
 * The log-in page.
 *
 * @param name that was typed before
 * @param to where it leads
 * @param wrong what went wrong; empty where nothing did
 * @param again whether the browser is to ask once more by itself
 * @param nobody whether there is nobody yet who could log in
 */
public record LogInModel(String name, String to, String wrong, boolean again, boolean nobody) {}
