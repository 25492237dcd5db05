// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that pages need beside themselves: a fixed list, read once. Their addresses change with
 * their content, so that browsers may keep them for good.
 */
public final class Assets {
  private static final List<String> OWN =
      List.of(
          "colours.css",
          "desk.css",
          "theme.js",
          "desk.js",
          "report.js",
          "add.js",
          "incident.js",
          "pick.js",
          "review.js",
          "icon.svg",
          "map.css",
          "map.js",
          "spot.js",
          "map-base.js",
          "map-points.js",
          "map-list.js",
          "timeline.js",
          "map-coarse.json",
          "map-fine.json",
          "map-names.json");

  /** Of others, by the name under which the desk serves them. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "htmx.js", "htmx.org/2.0.10/dist/htmx.min.js",
          "leaflet.js", "leaflet/1.9.4/dist/leaflet.js",
          "leaflet.css", "leaflet/1.9.4/dist/leaflet.css");

  private static final Map<String, Asset> ALL = load();

  private Assets() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Asset(byte[] bytes, String type, String link) {}

  /** Where a file is. */
  public static String link(String name) {
    Asset asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset.link();
  }

  static void serve(Context context) {
    Asset asset = ALL.get(context.pathParam("name"));
    if (asset == null) {
      throw new Missing("There is no such file.");
    }
    context
        .contentType(asset.type())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .result(asset.bytes());
  }

  private static Map<String, Asset> load() {
    Map<String, Asset> all = new TreeMap<>();
    OWN.forEach(name -> all.put(name, asset(name, "/org/dateline/desk/assets/" + name)));
    OTHERS.forEach(
        (name, path) -> all.put(name, asset(name, "/META-INF/resources/webjars/" + path)));
    return all;
  }

  private static Asset asset(String name, String path) {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the program");
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      String version = HexFormat.of().formatHex(hash, 0, 6);
      return new Asset(bytes, type(name), "/assets/" + name + "?v=" + version);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "json" -> "application/json";
      default -> "application/octet-stream";
    };
  }
}
