#!/usr/bin/env python3
"""Writes down where the rules find triggers in reports that have labels, but no spans.

usage: silver.py REPORTS CODED_DIR OUT.jsonl
REPORTS is a file of MUC-4 reports or the folder of labelled news. CODED_DIR holds what `dateline code` made of their texts, those of MUC-4 in upper case as they came over the wire, with the rules alone (the program of
commit dc4a59e). OUT has a line a report: its id and, for each trigger, its place in the text and its type.
"""
import json
import pathlib
import sys

import reports


def triggers(coded, text):
    """The places at which the types of incidents are read."""
    found = {}
    for line in coded.read_text(encoding="utf-8").splitlines():
        for statement in json.loads(line)["statements"]:
            if statement["field"] == "type":
                evidence = statement["evidence"]
                found[evidence["start"]] = {"start": evidence["start"], "end": evidence["end"], "type": statement["value"], "quote": evidence["quote"]}
    # what was cut from the front of a text moves all offsets alike
    for shift in range(0, 400):
        if all(text[t["start"] + shift : t["end"] + shift].upper() == t["quote"].upper() for t in found.values()):
            return [{"start": t["start"] + shift, "end": t["end"] + shift, "type": t["type"]} for _, t in sorted(found.items())]
    return None


def texts(source):
    if source.is_dir():
        return [(file.stem, reports.text_of(file)) for file in sorted(source.glob("*.txt"))]
    return [(r["docid"], r["doctext"]) for r in map(json.loads, open(source, encoding="utf-8"))]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, lost = pathlib.Path(sys.argv[2]), 0
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        for name, text in texts(pathlib.Path(sys.argv[1])):
            coded = folder / (name + ".jsonl")
            found = triggers(coded, text) if coded.exists() else []
            lost += found is None
            out.write(json.dumps({"id": name, "triggers": found or []}) + "\n")
    print(f"{lost} reports whose text is not the one that was coded", file=sys.stderr)


if __name__ == "__main__":
    main()
