#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lists where finding and placing toponyms goes wrong, by kind.

usage: place_errors.py GOLD.jsonl PREDICTED.jsonl [KIND]
GOLD.jsonl and PREDICTED.jsonl are those of ../shared/bench/geo/score.py; bench/places leaves them in bench/target/places.
Kinds: missed, invented (found where the corpus has none), and of those found more than 161 km away: `unplaced` (no position given),
`not offered` (no other place of the name lies near) and `misjudged` (one does, among the runners-up).
With a KIND every one of it is printed with its surroundings; without, counts and the commonest phrases.
"""
import collections
import json
import math
import sys

NEAR = 161


def km(a, b):
    la, lo, lb, lp = map(math.radians, (a["lat"], a["lon"], b["lat"], b["lon"]))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def placing(gold, found):
    if gold["lat"] is None:
        return None
    if found.get("lat") is None:
        return "unplaced"
    if km(gold, found) <= NEAR:
        return None
    others = [o for o in found.get("others", ()) if o.get("lat") is not None and km(gold, o) <= NEAR]
    return "misjudged" if others else "not offered"


def errors(gold, predicted):
    used = set()
    for t in gold["toponyms"]:
        hit = next((i for i, p in enumerate(predicted) if i not in used and p["start"] < t["end"] and t["start"] < p["end"]), None)
        if hit is None:
            yield "missed", t, None
            continue
        used.add(hit)
        kind = placing(t, predicted[hit])
        if kind:
            yield kind, t, predicted[hit]
    for i, p in enumerate(predicted):
        if i not in used:
            yield "invented", p, p


def main(gold_path, predicted_path, wanted=None):
    predicted = {str(p["id"]): p["toponyms"] for p in map(json.loads, open(predicted_path, encoding="utf-8"))}
    kinds = collections.defaultdict(collections.Counter)
    for gold in map(json.loads, open(gold_path, encoding="utf-8")):
        for kind, said, found in errors(gold, predicted.get(str(gold["id"]), [])):
            kinds[kind][said["phrase"]] += 1
            if kind == wanted:
                around = gold["text"][max(0, said["start"] - 60):said["end"] + 50].replace("\n", " ")
                meant = "" if kind == "invented" else f"meant {said['lat']}, {said['lon']}"
                got = f"got {found['name']} {found.get('country')} {found.get('lat')}, {found.get('lon')}" if found else ""
                print(f"{gold['id']} [{said['phrase']}] {meant} {got} | {around}")
    if not wanted:
        for kind, phrases in sorted(kinds.items()):
            print(f"{kind:12} {sum(phrases.values()):5}  " + ", ".join(f"{p} {n}" for p, n in phrases.most_common(40)))


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
