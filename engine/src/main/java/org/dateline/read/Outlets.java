// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Source;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Phrases;
import org.dateline.text.SourceList;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** The outlets, agencies and monitors that are known by name. */
final class Outlets {
  private static final Phrases<VoiceLink> BY_NAME = new Phrases<>();
  private static final Map<String, VoiceLink> BY_DOMAIN = new HashMap<>();

  static {
    for (Source source : SourceList.all()) {
      VoiceLink link = VoiceLink.of(source.name(), source.kind().voice());
      source.names().forEach(name -> BY_NAME.add(name, link));
      source.domains().forEach(domain -> BY_DOMAIN.putIfAbsent(domain, link));
    }
  }

  private Outlets() {}

  /** The outlet whose name is exactly these words. */
  static Optional<VoiceLink> named(String words) {
    List<Token> tokens = Tokenizer.tokens(words);
    return BY_NAME
        .at(tokens, 0, tokens.size())
        .filter(hit -> hit.end() == tokens.size())
        .map(Phrases.Hit::value);
  }

  /** Whether one of the names between slashes or commas is an outlet's: "CBS/AP". */
  static boolean hasOne(String names) {
    for (String name : names.split("[/,]")) {
      if (named(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All known outlets among tokens, in order. */
  static List<Phrases.Hit<VoiceLink>> in(List<Token> tokens) {
    return BY_NAME.in(tokens, 0, tokens.size());
  }

  /** The outlet that an address belongs to. */
  static Optional<VoiceLink> ofAddress(String address) {
    int start = address.indexOf("://");
    String host = (start < 0 ? address : address.substring(start + 3)).toLowerCase(Locale.ROOT);
    for (int i = 0; i < host.length(); i++) {
      if ("/?#:".indexOf(host.charAt(i)) >= 0) {
        host = host.substring(0, i);
      }
    }
    String domain = host;
    while (domain.indexOf('.') > 0) {
      VoiceLink link = BY_DOMAIN.get(domain);
      if (link != null) {
        return Optional.of(link);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}
