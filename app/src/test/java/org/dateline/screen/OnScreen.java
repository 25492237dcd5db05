// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the browser and the example; both are made once for all tests and closed after. Where
 * {@code ./verify} found that no browser can be had, it says so, and these tests are skipped.
 */
final class OnScreen implements ParameterResolver, ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    return "1".equals(System.getenv("DATELINE_WITHOUT_CHROMIUM"))
        ? ConditionEvaluationResult.disabled(Chromium.MISSING)
        : ConditionEvaluationResult.enabled("there is a browser, or the test says that it lacks");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Chromium.class || type == ExampleDesk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Store store = test.getRoot().getStore(Namespace.create(OnScreen.class));
    return parameter.getParameter().getType() == Chromium.class
        ? store.getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
        : store.getOrComputeIfAbsent(
            ExampleDesk.class, key -> ExampleDesk.read(), ExampleDesk.class);
  }
}
