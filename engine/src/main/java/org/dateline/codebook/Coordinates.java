// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Degrees north and east, WGS 84. */
public record Coordinates(double lat, double lon) {
  public Coordinates {
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("not on earth: " + lat + ", " + lon);
    }
  }

  /** Great-circle distance in kilometres. */
  public double kilometresTo(Coordinates other) {
    double latitudes = Math.toRadians(other.lat - lat);
    double longitudes = Math.toRadians(other.lon - lon);
    double h =
        Math.pow(Math.sin(latitudes / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * Math.pow(Math.sin(longitudes / 2), 2);
    return 12_742 * Math.asin(Math.sqrt(h));
  }
}
