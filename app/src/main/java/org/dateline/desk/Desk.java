// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import java.util.Map;
import org.dateline.line.CaseWork;

/** The web workbench of one case. */
public final class Desk implements AutoCloseable {
  private final Javalin server;

  private Desk(Javalin server) {
    this.server = server;
  }

  public static Desk open(CaseWork work, int port) {
    TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    Javalin server =
        Javalin.create(
            config -> {
              config.routes.get(
                  "/",
                  context -> {
                    StringOutput out = new StringOutput();
                    templates.render("hello.jte", Map.of("name", work.name()), out);
                    context.html(out.toString());
                  });
            });
    server.start("127.0.0.1", port);
    return new Desk(server);
  }

  @Override
  public void close() {
    server.stop();
  }
}
