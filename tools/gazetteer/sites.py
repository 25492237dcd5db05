# SPDX-License-Identifier: Apache-2.0
"""Airports and air bases of OurAirports (public domain), as sites with the names that news gives them."""
import json
import re

BASE = re.compile(r"\b(Air Base|Airbase|Air Force Base|AFB|Army Airfield|Army Air Field|Naval Air Station|NAS|Military Airbase|RAF)\b")


def plain(name):
    """"Montreal International (Mirabel) Airport" and "Halifax / Stanfield" lose what stands in brackets and behind strokes."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name).split(" / ")[0].split("–")[0].strip()
    return re.sub(r"\s+", " ", name.replace("AFB", "Air Force Base").replace("Airbase", "Air Base"))


def names(airport):
    first = plain(airport["name"])
    out = {first} | {plain(part) for part in re.split(r"[/–]| - ", airport["name"]) if len(part.split()) > 1 and re.search("Air|RAF", part)}
    town = airport["municipality"].split(",")[0].split("(")[0].strip()
    if airport["type"] == "large_airport" and town:
        out |= {f"{town} Airport", f"{town} International Airport"}
    for word in airport["keywords"].split(","):
        if re.search(r"\b(Airport|Air Base|Airfield|Airbase)\b", word) and len(word.split()) > 1 and len(word) < 45:
            out.add(word.strip())
    return first, sorted(n for n in out if len(n.split()) > 1 and n[0].isupper())


def airports(path):
    """(name, other names, latitude, longitude, country, town, in scheduled use or military) of each, in the order of their numbers."""
    for a in sorted(json.load(open(path, encoding="utf-8")), key=lambda a: int(a["id"])):
        military = BASE.search(a["name"])
        if a["type"] == "large_airport" or military or "International" in a["name"] or a["scheduled_service"] == "yes":
            first, others = names(a)
            if others:
                yield first, others, float(a["latitude_deg"]), float(a["longitude_deg"]), a["iso_country"], a["municipality"]
