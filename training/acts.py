#!/usr/bin/env python3
"""Weighs the signs by which the coder tells a reportable incident from what a report only touches on (act-signs.tsv).

usage: acts.py SCORE.py OUT.tsv [--try GOLD_DIR ACTS.jsonl] GOLD_DIR ACTS.jsonl[*WEIGHT] ...
GOLD_DIR has labels as SCORE.py reads them; ":even" or ":odd" behind it takes every second one, ":TST1" those whose name begins so, and "-war" leaves out
what MUC-4's keys leave out. ACTS.jsonl is what `dateline bench acts` prints for the same reports; a WEIGHT keeps a large set from drowning the others.
Each --try is measured and not learned from.
"""
import collections
import contextlib
import importlib.util
import io
import json
import pathlib
import sys

import numpy

LEAST, STRENGTH, THRESHOLDS = 8, 3.0, (0.25, 0.3, 0.35, 0.4)
WAR = {"battle", "arrest_or_raid", "air_strike", "shelling"}


def scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    given, sys.argv = sys.argv, ["score.py", "/dev", "/dev"]
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
    sys.argv = given
    dates = module.date_ok

    def date_ok(g, p):
        try:
            return dates(g, p)
        except ValueError:  # two dates of the MUC-4 keys are no dates
            return False

    module.date_ok = date_ok
    return module


def chosen(gold):
    gold, _, part = str(gold).partition(":")
    files = sorted(pathlib.Path(gold).glob("*.json"))
    if part in ("even", "odd"):
        return files[part == "odd" :: 2]
    return [file for file in files if file.stem.startswith(part)]


def reports(score, gold, acts):
    """(signs and whether it is a labelled incident, of each act; number of labelled ones) of each report; acts that count neither way are left out."""
    ignored = WAR if gold.endswith("-war") else set()
    told = collections.defaultdict(list)
    for line in open(acts, encoding="utf-8"):
        act = json.loads(line)
        told[act["report"]].append(act)
    for file in chosen(gold.removesuffix("-war")):
        labels, made = json.loads(file.read_text(encoding="utf-8"))["incidents"], told[file.stem]
        pairs = sorted(((score.likeness(g, p["incident"]), i, j) for i, g in enumerate(labels) for j, p in enumerate(made)), reverse=True)
        of, used = {}, set()
        for likeness, i, j in pairs:
            if likeness >= 0.5 and i not in used and j not in of:
                of[j] = labels[i]
                used.add(i)
        rows = []
        for j, act in enumerate(made):
            neutral = of[j].get("background") if j in of else act["incident"].get("background") or act["incident"]["type"] in ignored
            if not neutral:
                rows.append((act["signs"], j in of))
        yield rows, sum(not g.get("background") for g in labels)


def fit(sets):
    counts = collections.Counter(sign for found, _ in sets for rows, _ in found for signs, _ in rows for sign in signs)
    index = {sign: i + 1 for i, sign in enumerate(sorted(s for s, n in counts.items() if n >= LEAST))}
    rows = [(signs, right, weight) for found, weight in sets for report, _ in found for signs, right in report]
    x = numpy.zeros((len(rows), len(index) + 1))
    x[:, 0] = 1
    for row, (signs, _, _) in enumerate(rows):
        for sign in signs:
            if sign in index:
                x[row, index[sign]] = 1
    y, weight = numpy.array([r for _, r, _ in rows], float), numpy.array([w for _, _, w in rows], float)
    ridge = numpy.full(x.shape[1], STRENGTH)
    ridge[0] = 1e-6
    weights = numpy.zeros(x.shape[1])
    for _ in range(50):  # Newton's method; the loss is convex and smooth
        p = 1 / (1 + numpy.exp(-x @ weights))
        gradient = x.T @ (weight * (p - y)) + ridge * weights
        weights -= numpy.linalg.solve((x.T * (weight * p * (1 - p))) @ x + numpy.diag(ridge), gradient)
    return index, weights


def measured(index, weights, found):
    lines = []
    for threshold in THRESHOLDS:
        right = made = labelled = clean = empty = 0
        for rows, labels in found:
            taken = [ok for signs, ok in rows if 1 / (1 + numpy.exp(-weights[0] - sum(weights[index[s]] for s in signs if s in index))) >= threshold]
            right, made, labelled = right + sum(taken), made + len(taken), labelled + labels
            clean, empty = clean + (labels == 0), empty + (labels == 0 and not taken)
        lines.append(f"{threshold}: F1 {2 * right / max(1, made + labelled):.3f} ({right}/{made}/{labelled}), empty {empty}/{clean}")
    return "; ".join(lines)


def main():
    arguments, sets, tried = sys.argv[3:], [], []
    while arguments:
        into = tried if arguments[0] == "--try" else sets
        arguments = arguments[1:] if arguments[0] == "--try" else arguments
        into.append(arguments[:2])
        arguments = arguments[2:]
    if not sets:
        sys.exit(__doc__)
    score = scorer(sys.argv[1])
    learned = []
    for gold, acts in sets:
        acts, _, weight = acts.partition("*")
        learned.append((list(reports(score, gold, acts)), float(weight or 1)))
    index, weights = fit(learned)
    for (gold, _), (found, _) in zip(sets, learned):
        print("learned from", gold, measured(index, weights, found))
    for gold, acts in tried:
        print("measured on", gold, measured(index, weights, list(reports(score, gold, acts))))
    out = pathlib.Path(sys.argv[2])
    header = [line for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("#")] if out.exists() else []
    rows = [f"*\t{weights[0]:.2f}"] + [f"{sign}\t{weights[i]:.2f}" for sign, i in index.items()]
    out.write_text("\n".join(header + rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
