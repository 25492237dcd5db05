// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Reliability;
import org.dateline.line.CaseWork;
import org.dateline.line.Decision;
import org.dateline.line.Setting;
import org.dateline.line.SettingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline set}: an analyst gives a value. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Gives fields of an incident values, or a source its grade. What was said before is kept;"
            + " this outranks it, until it is undone.",
    footer = {
      "",
      "Values: killed=12, killed=\"12 or more\", killed=\"15 to 20\", killed=\"about 30\";"
          + " date=2017-06-07, date=2017-06, date=\"7 June 2017\"; place=\"Tripoli, Libya\";"
          + " type=bombing; stage=thwarted; weapon=explosive; suicide=true;"
          + " target=\"police: a checkpoint\"; victims=\"civilians: worshippers\";"
          + " perpetrator=\"Islamic State (claimed)\"; claim=\"Islamic State (denied)\";"
          + " direction=inspired; operation=NAME; background=false; rejected=true (no incident:"
          + " kept, and no longer listed). 'dateline codebook' lists fields and values.",
      "",
      "Examples:",
      "  dateline set wire-7#1 killed=17 --case june.db --because \"List of the hospital.\"",
      "  dateline set source:AtlasWire reliability=B --case june.db --because \"Right so far.\""
    })
final class SetCommand implements Callable<Integer> {
  private static final String SOURCE = "source:";

  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private AuthorOption author;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of an incident, or source:NAME.")
  private String id = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "A value.")
  private List<String> values = List.of();

  @Option(
      names = "--because",
      required = true,
      paramLabel = "REASON",
      description = "Why; kept with the decision.")
  private String because = "";

  @Override
  public Integer call() {
    String reason = Reason.of(because, "No reason given.");
    return new Deciding(spec, record).make(work -> decide(work, reason));
  }

  private Decision decide(CaseWork work, String reason) {
    if (id.startsWith(SOURCE)) {
      return grade(work, id.substring(SOURCE.length()), reason);
    }
    SettingReader reader = new SettingReader(author.name());
    List<Setting> settings = new ArrayList<>();
    values.forEach(value -> settings.add(reader.read(value)));
    return work.set(id, settings, author.name(), reason);
  }

  private Decision grade(CaseWork work, String source, String reason) {
    String value = values.get(0);
    Optional<Reliability> grade =
        value.toLowerCase(Locale.ROOT).startsWith("reliability=")
            ? Coded.find(
                Reliability.class,
                value.substring("reliability=".length()).strip().toUpperCase(Locale.ROOT))
            : Optional.empty();
    if (values.size() != 1 || grade.isEmpty()) {
      throw new IllegalArgumentException(
          "a source has one field, reliability, from A (completely reliable) to E (unreliable), F"
              + " (cannot be judged): reliability=B");
    }
    if (!work.look(look -> look.hasSource(source))) {
      throw new IllegalArgumentException(
          "this case has no report of '" + source + "'; 'dateline sources' lists its sources");
    }
    return work.grade(source, grade.get(), author.name(), reason);
  }
}
