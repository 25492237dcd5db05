#!/usr/bin/env python3
"""Checks the form of the development stories, so that a slip in a label is found before it costs a measurement.

usage: check.py            (looks at the folder it stands in; prints each fault and exits with 1 if there is one)
Form only: whether a label is right, a reader must decide from the reports. One hint goes further: the dead and wounded of a label must stand, as a
number in digits or words, in one of the reports that tell of the incident.
"""
import datetime
import json
import pathlib
import re
import sys

TYPES = set(
    "armed_assault bombing assassination hostage_taking hijacking facility_attack vehicle_attack stabbing unarmed_assault air_strike shelling battle"
    " arrest_or_raid mob_violence other unknown".split()
)
STAGES = {"accomplished", "attempted", "thwarted", "threatened"}
PRECISIONS = {"hour", "day", "week", "month", "year", "unknown"}
NEEDED = {"reports", "type", "stage", "date", "place", "killed", "wounded", "perpetrator", "claimed_by", "voices"}
ALLOWED = NEEDED | {"background", "same_as", "operation", "dates_also", "types_also", "skip", "note"}
UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
MONTHS = "jan feb march april may june july aug sept oct nov dec".split()
FEWEST_STORIES, FEWEST_REPORTS, MOST_REPORTS = 25, 4, 15
FEWEST_WORDS, MOST_WORDS = 60, 260


def in_words(number):
    if number < 20:
        return UNITS[number]
    tens, unit = number // 10 * 10, number % 10
    return TENS.get(tens, "?") + ("-" + UNITS[unit] if unit else "")


def read_report(path):
    """The header lines as a mapping, and the body."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    return dict(line.split(": ", 1) for line in head.splitlines() if ": " in line), body.strip()


def report_faults(path):
    head, body = read_report(path)
    for name in ("title", "source", "published", "url"):
        if not head.get(name):
            yield f"{path.name}: no header line {name}:"
    try:
        published = datetime.datetime.fromisoformat(head.get("published", ""))
    except ValueError:
        yield f"{path.name}: published is not ISO 8601"
        return
    if published.tzinfo is None:
        yield f"{path.name}: published has no offset"
    words = len(body.split())
    if not FEWEST_WORDS <= words <= MOST_WORDS:
        yield f"{path.name}: {words} words, not {FEWEST_WORDS} to {MOST_WORDS}"
    line = re.search(r"\b(" + "|".join(MONTHS) + r") (\d{1,2}) (?:\(\w|- )", body[:120], re.IGNORECASE)
    if line and (MONTHS.index(line[1].lower()) + 1, int(line[2])) != (published.month, published.day):
        yield f"{path.name}: the dateline says {line[1]} {line[2]}, published {published.date()}"


def count_faults(where, field, value):
    if value is None:
        return
    least, most = value.get("min"), value.get("max", "missing")
    if set(value) != {"min", "max"} or not isinstance(least, int) or least < 0:
        yield f"{where}: {field} is not {{min, max}}"
    elif most is not None and (not isinstance(most, int) or most < least):
        yield f"{where}: {field} has a max under its min"


def date_faults(where, value):
    try:
        start, end = (datetime.date.fromisoformat(value[k]) for k in ("start", "end"))
    except (KeyError, TypeError, ValueError):
        yield f"{where}: date without an ISO start and end"
        return
    if end < start or value.get("precision") not in PRECISIONS:
        yield f"{where}: date ends before it starts, or its precision is no codebook value"


def told(number, texts):
    pattern = re.compile(rf"\b({number}|{in_words(number)}|{in_words(number).replace('-', ' ')})\b", re.IGNORECASE)
    return any(pattern.search(text) for text in texts)


def incident_faults(where, incident, texts, operations):
    """texts: the whole text of each report by its id."""
    if not NEEDED <= set(incident) <= ALLOWED:
        yield f"{where}: fields missing or unknown: {sorted(NEEDED ^ (set(incident) & NEEDED)) or sorted(set(incident) - ALLOWED)}"
        return
    reports = incident["reports"]
    if not reports or len(set(reports)) != len(reports) or set(reports) - set(texts):
        yield f"{where}: reports empty, doubled or not there: {sorted(set(reports) - set(texts))}"
        return
    if not {incident["type"], *incident.get("types_also", [])} <= TYPES or incident["stage"] not in STAGES:
        yield f"{where}: type or stage is no codebook value"
    for value in [incident["date"], *incident.get("dates_also", [])]:
        yield from date_faults(where, value)
    if not incident["place"].get("name") or not re.fullmatch("[A-Z]{2}", incident["place"].get("country", "")):
        yield f"{where}: place without a name or an ISO country"
    for field in ("killed", "wounded"):
        value = incident[field]
        yield from count_faults(where, field, value)
        if value and value["min"] > 1 and not told(value["min"], [texts[r] for r in reports]):
            yield f"{where}: no report says {value['min']} ({field})"
    voices = incident["voices"].get("killed")
    if not isinstance(voices, int) or not 0 <= voices <= len(reports) or (voices > 0) != (incident["killed"] is not None):
        yield f"{where}: voices.killed must count voices exactly where killed has a value"
    if "operation" in incident and incident["operation"] not in operations:
        yield f"{where}: operation {incident['operation']} is not described"


def story_faults(folder):
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    texts = {p.stem: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.txt"))}
    if not FEWEST_REPORTS <= len(texts) <= MOST_REPORTS:
        yield f"{len(texts)} reports"
    if not labels.get("story") or not labels.get("incidents"):
        yield "no line on what it tests, or no incident"
    for path in sorted(folder.glob("*.txt")):
        yield from report_faults(path)
    operations = labels.get("operations", {})
    for name, values in operations.items():
        for field, value in values.items():
            yield from count_faults("operation " + name, field, value)
    for name, incident in labels["incidents"].items():
        yield from incident_faults(f"incident {name}", incident, texts, operations)
    told_of = {r for i in labels["incidents"].values() for r in i["reports"]}
    none = set(labels.get("none", []))
    for report in sorted(set(texts) - told_of - none):
        yield f"{report} tells of no incident and is not under none"
    for report in sorted(none & told_of | none - set(texts)):
        yield f"{report} is under none but tells of an incident, or is not there"


def same_faults(folders):
    """An incident that another story tells of too must be there, in a story of the same split, and say the same."""
    stories = {f.name[:2]: json.loads((f / "labels.json").read_text(encoding="utf-8"))["incidents"] for f in folders}
    for number, incidents in stories.items():
        for name, incident in incidents.items():
            if "same_as" not in incident:
                continue
            there, _, other = incident["same_as"].partition("/")
            main = stories.get(there, {}).get(other)
            if main is None or int(there) % 2 != int(number) % 2:
                yield f"{number} {name}: same_as {incident['same_as']} is not there or in the other split"
            elif any(main[f] != incident[f] for f in ("type", "stage", "date", "place")):
                yield f"{number} {name}: says something else than {incident['same_as']}"


def main():
    folders = sorted(p.parent for p in pathlib.Path(__file__).resolve().parent.glob("*/labels.json"))
    faults = [f"{folder.name}: {fault}" for folder in folders for fault in story_faults(folder)]
    faults.extend(same_faults(folders))
    if len(folders) < FEWEST_STORIES:
        faults.append(f"only {len(folders)} stories")
    for fault in faults:
        print(fault)
    reports = sum(len(list(folder.glob("*.txt"))) for folder in folders)
    print(f"{len(folders)} stories, {reports} reports, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
