// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** That an incident belongs to a coordinated operation (codebook, {@code operation}). */
public record OperationLink(String operation) implements Value {}
