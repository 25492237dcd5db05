// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The methods of HTTP: what is answered with GET is with HEAD, and OPTIONS says what there is. */
final class Methods {
  private Methods() {}

  static void register(RoutesConfig config, List<Route> routes) {
    Map<String, TreeSet<String>> allowed = new LinkedHashMap<>();
    for (Route route : routes) {
      config.addHttpHandler(route.method(), route.path(), route);
      TreeSet<String> methods = allowed.computeIfAbsent(route.path(), k -> new TreeSet<>());
      methods.add(route.method().name());
      methods.add(HandlerType.OPTIONS.name());
      if (route.method().equals(HandlerType.GET)) {
        config.addHttpHandler(HandlerType.HEAD, route.path(), route);
        methods.add(HandlerType.HEAD.name());
      }
    }
    allowed.forEach(
        (path, methods) ->
            config.addHttpHandler(
                HandlerType.OPTIONS, path, context -> say(context, String.join(", ", methods))));
  }

  private static void say(Context context, String methods) {
    context.status(204).header("Allow", methods);
  }
}
