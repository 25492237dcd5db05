// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the codebook says of a field.
 *
 * @param name as in the output: "killed"; "claim.status" for the parts of a claim or statement
 * @param section the heading that it stands under
 * @param values what it can be; empty where the rule says it
 */
record Rule(String name, String section, String values, String text) {
  private static final Pattern HEADING = Pattern.compile("## [0-9]+\\. (.*)");
  private static final Pattern ITEM = Pattern.compile("- `([a-z_]+)`: (.*)");
  private static final Pattern CODE = Pattern.compile("`([a-z_0-9]+)`");

  /** All rules of the codebook, by name, in its order. */
  static Map<String, Rule> all() {
    try (InputStream in = Rule.class.getResourceAsStream("codebook.md")) {
      if (in == null) {
        throw new IllegalStateException("codebook.md is missing: the program is not complete");
      }
      return parse(new String(in.readAllBytes(), UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("codebook.md", e);
    }
  }

  /** The rules in the lines of a codebook. */
  static Map<String, Rule> parse(List<String> lines) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    String section = "";
    String owner = "";
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        close(rules, owner, section, whole);
        section = heading.group(1);
        owner = owner(section);
        open(rules, owner, section);
        whole.clear();
        continue;
      }
      if (line.startsWith("| `")) {
        row(rules, section, line);
      } else if (item.matches()) {
        StringBuilder text = new StringBuilder(item.group(2));
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")) {
          text.append(' ').append(lines.get(++i).strip());
        }
        String name = owner + "." + item.group(1);
        rules.put(name, new Rule(name, section, "", text.toString()));
      } else if (!line.startsWith("|")) {
        whole.add(line);
      }
    }
    close(rules, owner, section, whole);
    return rules;
  }

  /** Whether the rule speaks of a value of this name. */
  boolean knows(String value) {
    return values.contains("`" + value + "`")
        || text.contains("`" + value + "`")
        || text.contains("`" + value + ":");
  }

  /** What a section is about: "The incident" is the rule called incident. */
  private static String owner(String section) {
    String lower = section.toLowerCase(Locale.ROOT);
    for (String word : List.of("incident", "claim", "statement", "source", "activity")) {
      if (lower.contains(word) && !(word.equals("incident") && lower.contains("not an"))) {
        return word;
      }
    }
    return lower;
  }

  private static void row(Map<String, Rule> rules, String section, String line) {
    String[] cells = line.split("\\|", 4);
    String text = cells[3].strip().replaceFirst("\\|$", "").strip();
    for (Matcher name = CODE.matcher(cells[1]); name.find(); ) {
      rules.put(name.group(1), new Rule(name.group(1), section, cells[2].strip(), text));
    }
  }

  /** The section's own rule stands before its parts, and takes over what a table said of it. */
  private static void open(Map<String, Rule> rules, String owner, String section) {
    Rule listed = rules.remove(owner);
    rules.put(owner, new Rule(owner, section, listed == null ? "" : listed.values(), ""));
  }

  private static void close(
      Map<String, Rule> rules, String owner, String section, List<String> whole) {
    if (owner.isEmpty()) {
      return;
    }
    String text = String.join("\n", whole).strip();
    String values = rules.getOrDefault(owner, new Rule(owner, section, "", "")).values();
    rules.put(owner, new Rule(owner, section, values, text));
    if (owner.equals("activity")) {
      rules.remove(owner);
      rules.put("indicator", new Rule("indicator", section, "", text));
      rules.put("relation", new Rule("relation", section, "", text));
    }
  }
}
