#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the weights by which a place is chosen among those of one name (place-weights.tsv).

usage: place_weights.py DATELINE OUT.tsv FOLDS GOLD.jsonl ...
DATELINE is the program, GOLD.jsonl what ../shared/bench/geo/prepare.py writes. What names mean depends on what the others mean, so candidates
are asked for again with the weights of each round. The weights are held near START, the judgement from which they set out. With FOLDS above 1 the weights are fitted without each fold in turn and the placing of that
fold is measured; then they are fitted on everything and written. Only the weights leave: no text of the corpora does.
"""
import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

NEAR, ROUNDS, STEPS, RATE, STRENGTH, MOST = 161, 2, 60, 0.05, 0.001, 10
SIGNS = ("people division_people country capital seat admin1 admin2 district region site million usual_name inside inside_elsewhere kind_said "
         "other_kind_said plain_country obscure country_share division_share near nearest").split()


def km(a, b):
    la, lo, lb, lp = map(math.radians, (a["lat"], a["lon"], b["lat"], b["lon"]))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def write(path, weights):
    head = "# How much each sign of a place counts (PlaceSign says what they are). Sign, TAB, weight. Fitted by training/place_weights.py.\n"
    path.write_text(head + "".join(f"{s}\t{w:.3f}\n" for s, w in zip(SIGNS, weights)))


def ask(dateline, gold, weights):
    """The toponyms of each report, with their candidates."""
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / "weights.tsv"
        write(table, weights)
        out = subprocess.run([dateline, "bench", "candidates", gold, "--weights", str(table)], check=True, capture_output=True, text=True).stdout
    return {str(r["id"]): r["toponyms"] for r in map(json.loads, out.splitlines())}


def pairs(gold, found):
    """Each labelled toponym with the one found there."""
    for report in gold:
        used, here = set(), found.get(str(report["id"]), [])
        for t in report["toponyms"]:
            hit = next((i for i, p in enumerate(here) if i not in used and p["start"] < t["end"] and t["start"] < p["end"]), None)
            if hit is not None:
                used.add(hit)
                if t["lat"] is not None:
                    yield t, here[hit]


def finest(placed, right):
    """Of a town and its province, which lie too near each other for distance to tell, the town unless the words say the other."""
    said, town = SIGNS.index("kind_said"), [c["precision"] == "city" for c in placed]
    if any(r and c["signs"][said] for c, r in zip(placed, right)):
        return [r and c["signs"][said] > 0 for c, r in zip(placed, right)]
    return [r and t for r, t in zip(right, town)] if any(r and t for r, t in zip(right, town)) else right


def cases(gold, found):
    """Signs of the candidates, and which of them are right; what is right everywhere or nowhere teaches nothing."""
    for t, p in pairs(gold, found):
        placed = [c for c in p["candidates"] if c.get("lat") is not None]
        placed = placed[:MOST] + [c for c in placed[MOST:] if km(t, c) <= NEAR][:3]
        right = [km(t, c) <= NEAR for c in placed]
        doubtful = any(c["precision"] == "country" and not r and km(t, c) < 1500 for c, r in zip(placed, right))
        if any(right) and not all(right) and not doubtful:
            yield [c["signs"] for c in placed], finest(placed, right)


def fit(given, weights):
    """Multinomial logistic regression by gradient descent with a step of its own for each weight (Adam)."""
    weights, first, second = list(weights), [0.0] * len(SIGNS), [0.0] * len(SIGNS)
    same = collections.Counter((tuple(tuple(round(v, 2) for v in s) for s in signs), tuple(right)) for signs, right in given)
    sparse = [([[(i, v) for i, v in enumerate(s) if v] for s in signs], right, times / len(given)) for (signs, right), times in same.items()]
    for step in range(1, STEPS + 1):
        slope = [STRENGTH * (w - s) for w, s in zip(weights, START)]
        for signs, right, share in sparse:
            scores = [sum(weights[i] * v for i, v in s) for s in signs]
            top = max(scores)
            likely = [math.exp(s - top) for s in scores]
            total = sum(likely)
            good = sum(p for p, r in zip(likely, right) if r)
            for p, r, s in zip(likely, right, signs):
                pull = (p / total - (p / good if r and good > 0 else 0)) * share
                if abs(pull) > 1e-9:
                    for i, v in s:
                        slope[i] += pull * v
        first = [0.9 * m + 0.1 * g for m, g in zip(first, slope)]
        second = [0.99 * v + 0.01 * g * g for v, g in zip(second, slope)]
        scale = RATE * math.sqrt(1 - 0.99**step) / (1 - 0.9**step)
        weights = [w - scale * m / (math.sqrt(v) + 1e-8) for w, m, v in zip(weights, first, second)]
    return weights


def near(gold, found):
    errors = [km(t, p) if p.get("lat") is not None else 20038.0 for t, p in pairs(gold, found)]
    return sum(e <= NEAR for e in errors), len(errors)


def learned(dateline, corpora, keep):
    weights = START
    for _ in range(ROUNDS):
        given = []
        for path, gold in corpora.items():
            given += cases([g for n, g in enumerate(gold) if keep(n)], ask(dateline, path, weights))
        weights = fit(given, weights)
    return weights


def main(dateline, out, folds, *paths):
    corpora = {p: [json.loads(line) for line in open(p, encoding="utf-8")] for p in paths}
    folds, sums = int(folds), {p: [0, 0] for p in paths}
    for fold in range(folds if folds > 1 else 0):
        weights = learned(dateline, corpora, lambda n: n % folds != fold)
        for path, gold in corpora.items():
            hits = near([g for n, g in enumerate(gold) if n % folds == fold], ask(dateline, path, weights))
            sums[path] = [a + b for a, b in zip(sums[path], hits)]
            print(f"fold {fold + 1}: {pathlib.Path(path).name} Acc@161 {hits[0] / max(1, hits[1]):.3f} of {hits[1]}", flush=True)
    for path, (hits, found) in sums.items():
        if found:
            print(f"{folds} folds: {pathlib.Path(path).name} Acc@161 {hits / found:.3f} of {found} found")
    weights = learned(dateline, corpora, lambda n: True)
    write(pathlib.Path(out), weights)
    for path, gold in corpora.items():
        hits, found = near(gold, ask(dateline, path, weights))
        print(f"learned from: {pathlib.Path(path).name} Acc@161 {hits / found:.3f} of {found} found")


START = [1.4, 1.3, 1, 0, 0.5, -1, -1, -0.5, 2, 1.5, 0, 1.5, 3, 2.5, 3, -1.5, 0.5, 0.5, 2, 4, 2, 0.5]
if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
