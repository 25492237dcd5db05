# SPDX-License-Identifier: Apache-2.0
"""Makes the base map of the desk: outlines of countries, their names, and the largest cities.

    python3 tools/map/build.py WORLD_ATLAS GAZETTEER OUT

WORLD_ATLAS  the unpacked npm package world-atlas (Natural Earth, public domain)
GAZETTEER    gazetteer.dat, as tools/gazetteer builds it (GeoNames, CC BY 4.0)
OUT          the folder of the desk's files

README.md says what the files hold. The same sources give the same bytes.
"""
import json
import math
import pathlib
import sys
import zlib

CITIES = 4000
LARGEST_SITE = 20_000_000  # people; more is a slip of the source


def rings(topology, geometry):
    """The outer rings of a country in degrees, unrolled where they cross the date line."""
    scale, translate = topology["transform"]["scale"], topology["transform"]["translate"]
    polygons = {"Polygon": [geometry.get("arcs")], "MultiPolygon": geometry.get("arcs")}[geometry["type"]]
    for polygon in polygons:
        out = []
        for index in polygon[0]:
            x = y = 0
            line = []
            for dx, dy in topology["arcs"][~index if index < 0 else index]:
                x, y = x + dx, y + dy
                line.append((x * scale[0] + translate[0], y * scale[1] + translate[1]))
            out.extend(reversed(line) if index < 0 else line)
        for i in range(1, len(out)):
            turn = round((out[i][0] - out[i - 1][0]) / 360)
            out[i] = (out[i][0] - 360 * turn, out[i][1])
        yield out


def area(ring):
    """As it looks on the map: degrees, narrowed by latitude."""
    total = 0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        total += (x0 * y1 - x1 * y0) / 2
    middle = sum(y for _, y in ring) / len(ring)
    return abs(total) * math.cos(math.radians(middle))


def inside(x, y, ring):
    odd = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            odd = not odd
    return odd


def label(ring):
    """Where a name sits well: latitude, longitude, and how wide the country is there, in degrees."""
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    south, north = min(y for _, y in ring), max(y for _, y in ring)
    some = ring[:: max(1, len(ring) // 400)]
    best = (0, (west + east) / 2, (south + north) / 2)
    for row in range(1, 30):
        y = south + (north - south) * row / 30
        narrow = math.cos(math.radians(y))
        for column in range(1, 30):
            x = west + (east - west) * column / 30
            if inside(x, y, ring):
                # A name is wider than high, so room to its sides counts for less than room above.
                away = min(math.hypot((px - x) * narrow / 2, py - y) for px, py in some)
                best = max(best, (away, x, y))
    _, x, y = best
    cuts = [(x1 - x0) * (y - y0) / (y1 - y0) + x0 for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]) if (y0 > y) != (y1 > y)]
    left, right = max((c for c in cuts if c <= x), default=west), min((c for c in cuts if c > x), default=east)
    return y, (left + right) / 2, right - left


def countries(topology):
    found = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        ring = max(rings(topology, geometry), key=area)
        lat, lon, width = label(ring)
        found.append([geometry["properties"]["name"], round(lat, 2), round((lon + 180) % 360 - 180, 2), round(width, 1), area(ring)])
    found.sort(key=lambda one: (-one[4], one[0]))
    return [one[:4] for one in found]


def gazetteer(path):
    """The lines of the table of places (tools/gazetteer/pack.py says how the file is laid out)."""
    raw = path.read_bytes()
    head, rest = raw.split(b"\n\n", 1)
    head = head.decode("ascii").split("\n")
    blocks = {line.split()[0]: int(line.split()[2]) for line in head[1:-1]}
    length = int(head[-1].split()[0])
    index = [line.split("\t") for line in zlib.decompress(rest[:length]).decode("utf-8").split("\n")]
    at = length
    for first, packed, *_ in index[: blocks["places"]]:
        yield from zlib.decompress(rest[at : at + int(packed)]).decode("utf-8").rstrip("\n").split("\n")
        at += int(packed)


def cities(path):
    found = {}
    for line in gazetteer(path):
        _, name, kind, lat, lon, country, _, population, *_ = line.split("\t")
        if kind in ("capital", "seat", "city") and lat and lon and int(population or 0) < LARGEST_SITE:
            found[(name, country)] = max(found.get((name, country), []), [int(population or 0), float(lat), float(lon), kind])
    largest = sorted(((key[0], key[1], *value) for key, value in found.items()), key=lambda c: (c[5] != "capital", -c[2], c[0], c[1]))
    capitals = [c for c in largest if c[5] == "capital"]
    others = [c for c in largest if c[5] != "capital"][: CITIES - len(capitals)]
    return [
        [c[0], round(c[3], 2), round(c[4], 2), round(c[2] / 1000), 1 if c[5] == "capital" else 0]
        for c in sorted(capitals + others, key=lambda c: (-c[2], c[0], c[1]))
    ]


def outlines(topology):
    """Arcs and the countries that they bound, without what the desk has no use for."""
    shapes = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        shapes.append(geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]])
    return {"scale": topology["transform"]["scale"], "translate": topology["transform"]["translate"], "arcs": topology["arcs"], "countries": shapes}


def write(path, value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {len(text.encode('utf-8')):,} bytes")


def main(atlas, places, out):
    atlas, out = pathlib.Path(atlas), pathlib.Path(out)
    coarse = json.loads((atlas / "countries-110m.json").read_text(encoding="utf-8"))
    fine = json.loads((atlas / "countries-50m.json").read_text(encoding="utf-8"))
    write(out / "map-coarse.json", outlines(coarse))
    write(out / "map-fine.json", outlines(fine))
    write(out / "map-names.json", {"countries": countries(fine), "cities": cities(pathlib.Path(places))})


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
