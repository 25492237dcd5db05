// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

/**
 * A command that another module adds. It is annotated for picocli and named in {@code
 * META-INF/services}.
 */
public interface Subcommand {}
