#!/usr/bin/env python3
"""Checks the reports for training: their form, their values against the codebook, and that every quotation stands in its text.

usage: check_reports.py DIR...
Prints one line for each fault (file, incident, what is wrong) and a count; exits 1 when there is any.
"""
import datetime
import json
import pathlib
import sys

TYPES = set(
    "armed_assault bombing assassination hostage_taking hijacking facility_attack vehicle_attack stabbing unarmed_assault air_strike shelling"
    " battle arrest_or_raid mob_violence other unknown".split()
)
STAGES = set("accomplished attempted thwarted threatened".split())
WEAPONS = set(
    "firearm explosive vehicle_bomb suicide_vest bladed incendiary vehicle rocket_or_mortar grenade mine aircraft drone chemical biological other"
    " unknown".split()
)
KINDS = set(
    "government military police religious civilians business transport media education health diplomatic utilities aid political_party"
    " armed_group other unknown".split()
)
PRECISIONS = set("site city district admin1 country unknown".split())
QUOTED = set("trigger perpetrator target victim weapon place date killed wounded abducted".split())
REQUIRED = set(
    "type stage background suicide date place killed wounded abducted perpetrators claimed_by weapon target_kinds quotes".split()
)


def listed(value):
    return value if isinstance(value, list) else [value]


def day(text):
    return datetime.date.fromisoformat(text)


def count_faults(incident):
    for field in ("killed", "wounded", "abducted"):
        count = incident.get(field)
        if count is None:
            continue
        low, high = count.get("min"), count.get("max", "missing")
        if not isinstance(low, int) or high == "missing" or (high is not None and high < low):
            yield f"{field} {count}"


def value_faults(incident):
    missing = REQUIRED - set(incident)
    if missing:
        yield f"without {', '.join(sorted(missing))}"
    for field, allowed in (("type", TYPES), ("stage", STAGES), ("weapon", WEAPONS), ("target_kinds", KINDS)):
        for value in listed(incident.get(field, [])):
            if value not in allowed:
                yield f"{field} {value!r}"
    for field in ("background", "suicide"):
        if not isinstance(incident.get(field), bool):
            yield f"{field} is neither true nor false"
    date = incident.get("date")
    if date and day(date["start"]) > day(date["end"]):
        yield f"date {date}"
    place = incident.get("place")
    if place and (place.get("precision") not in PRECISIONS or not place.get("name") or len(place.get("country") or "XX") != 2):
        yield f"place {place}"
    yield from count_faults(incident)


def quote_faults(incident, text):
    quotes = incident.get("quotes") or {}
    for field in set(quotes) - QUOTED:
        yield f"quotes: no such field {field}"
    if not quotes.get("trigger"):
        yield "quotes: no trigger"
    for field, words in quotes.items():
        for quote in words:
            if not quote or quote not in text:
                yield f"quotes: {field}: not in the text: {quote!r}"
    for field, value in (("date", "date"), ("place", "place"), ("killed", "killed"), ("wounded", "wounded"), ("weapon", "weapon")):
        if incident.get(value) and not quotes.get(field) and field not in ("date", "weapon"):
            yield f"quotes: {field} has a value and no words"
    if incident.get("perpetrators") and not quotes.get("perpetrator"):
        yield "quotes: perpetrators named and no words"


def faults(text_file):
    text = text_file.read_text(encoding="utf-8")
    header, _, body = text.partition("\n\n")
    if not body.strip():
        yield "no text after the header lines"
    if "published:" not in header:
        yield "no published: line"
    label_file = text_file.with_suffix(".json")
    if not label_file.exists():
        yield "no label file"
        return
    label = json.loads(label_file.read_text(encoding="utf-8"))
    for i, incident in enumerate(label["incidents"]):
        for fault in (*value_faults(incident), *quote_faults(incident, text)):
            yield f"incident {i}: {fault}"


def main(folders):
    reports = bad = 0
    for folder in folders:
        for text_file in sorted(pathlib.Path(folder).glob("*.txt")):
            reports += 1
            try:
                found = list(faults(text_file))
            except (ValueError, KeyError, TypeError, AttributeError) as e:
                found = [repr(e)]
            for fault in found:
                print(f"{text_file}: {fault}")
            bad += bool(found)
    print(f"{reports} reports, {bad} with faults")
    return 1 if bad else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
