// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.merge.Join;
import org.dateline.merge.Sign;

/** Why accounts stand together, as the record keeps it. A decision's score is null. */
final class JoinsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JoinsJson() {}

  static String write(List<Join> joins) {
    ArrayNode list = JSON.createArrayNode();
    for (Join join : joins) {
      ObjectNode one = list.addObject().put("one", join.one()).put("other", join.other());
      if (Double.isInfinite(join.score())) {
        one.putNull("score");
      } else {
        one.put("score", join.score());
      }
      ArrayNode signs = one.putArray("signs");
      for (Sign sign : join.signs()) {
        signs.addObject().put("words", sign.words()).put("weight", sign.weight());
      }
    }
    return list.toString();
  }

  static List<Join> read(String json) {
    try {
      List<Join> joins = new ArrayList<>();
      for (JsonNode one : JSON.readTree(json)) {
        List<Sign> signs = new ArrayList<>();
        one.get("signs")
            .forEach(s -> signs.add(new Sign(s.get("words").asText(), s.get("weight").asDouble())));
        JsonNode score = one.get("score");
        joins.add(
            new Join(
                one.get("one").asText(),
                one.get("other").asText(),
                score.isNull() ? Double.POSITIVE_INFINITY : score.asDouble(),
                signs));
      }
      return joins;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the case holds joins that are no JSON", e);
    }
  }
}
