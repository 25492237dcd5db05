#!/usr/bin/env python3
"""A sample of the reports of the Gun Violence Archive, and how much of each single one is read right.

usage: gva_reports.py sample REPORTS.jsonl EVERY DIR          writes every EVERYth report by id into DIR, a file each
       gva_reports.py score INCIDENTS.json REPORTS CODED [--show]
REPORTS is the folder that `sample` wrote, CODED what `dateline code --all-violence --out` made of it. Of each report the incident with most
statements that is no background is compared: its day, killed and wounded by their lower bound, none counting as 0. Reports of which nothing was
recorded count as wrong. Halves: reports by turns, so that rules mended on one half can be seen to hold on the other.
"""
import json
import os
import sys

FIELDS = ("date", "killed", "wounded")


def sample(reports, every, folder):
    with open(reports, encoding="utf-8") as lines:
        found = sorted((json.loads(line) for line in lines if line.strip()), key=lambda report: report["id"])
    for report in found[:: int(every)]:
        with open(os.path.join(folder, report["id"] + ".jsonl"), "w", encoding="utf-8") as out:
            out.write(json.dumps(report) + "\n")


def main_incident(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as lines:
        incidents = [json.loads(line) for line in lines if line.strip()]
    told = [incident for incident in incidents if not incident.get("background")] or incidents
    return max(told, key=lambda incident: len(incident["statements"]), default=None)


def value(incident, field):
    if field == "date":
        return str((incident.get("date") or {}).get("start") or "")[:10]
    return (incident.get(field) or {}).get("min") or 0


def score(incidents, reports, coded, show):
    with open(incidents, encoding="utf-8") as text:
        gold = {report: incident for incident in json.load(text).values() for report in incident["reports"]}
    names = sorted(name[: -len(".jsonl")] for name in os.listdir(reports) if name.endswith(".jsonl"))
    for half, chosen in (("all", names), ("even", names[::2]), ("odd", names[1::2])):
        right = dict.fromkeys(FIELDS, 0)
        nothing = 0
        for name in chosen:
            found = main_incident(os.path.join(coded, name + ".jsonl"))
            if found is None:
                nothing += 1
                if show and half == "all":
                    print(name, "nothing recorded", file=sys.stderr)
                continue
            for field in FIELDS:
                got = value(found, field)
                right[field] += got == gold[name][field]
                if show and half == "all" and got != gold[name][field]:
                    print(name, field, "gold", gold[name][field], "got", got, file=sys.stderr)
        shares = "  ".join(f"{field} {right[field] / max(1, len(chosen)):.3f}" for field in FIELDS)
        print(f"{half:5} {shares}  of {len(chosen)} reports; nothing recorded of {nothing}")


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "sample":
        sample(*sys.argv[2:5])
    elif len(sys.argv) in (5, 6) and sys.argv[1] == "score":
        score(*sys.argv[2:5], "--show" in sys.argv[5:])
    else:
        sys.exit(__doc__)
