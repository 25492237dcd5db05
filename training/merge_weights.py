#!/usr/bin/env python3
"""Fits the weights with which merge compares accounts.

usage: merge_weights.py WEIGHTS.tsv --shootings PAIRS.jsonl INCIDENTS.json --stories PAIRS.jsonl FOLDER [--measure]
PAIRS.jsonl  from `dateline bench pairs`. INCIDENTS.json and FOLDER say which reports tell of one incident: of shootings, of our development stories.
Learns from every second incident of the shootings and from the stories with an odd number; --measure prints how well pairs are told apart on the others.
Writes the weights back into WEIGHTS.tsv, the other columns as they were.

Which of several accounts of two reports are the same act is not labelled: the pair that fits best by the present weights is taken, so run it twice.
"""
import argparse
import collections
import json
import pathlib
import zlib

import numpy

STRENGTH = 1.0
# What a sign may say at most: shootings in one country are too alike to teach all of it, and no sign may speak against its own meaning.
BOUNDS = {
    "killed_same": (0.2, 2.0), "killed_close": (-0.5, 0.5), "killed_far": (-4.0, -0.5),
    "wounded_same": (0.2, 2.0), "wounded_close": (-0.5, 0.5), "wounded_far": (-4.0, -0.3),
    "type_same": (0.1, 2.0), "type_akin": (-0.5, 0.5), "type_differs": (-4.0, -0.8), "weapon_same": (0.1, 2.0), "weapon_other": (-2.0, -0.5),
    "place_near": (0.2, 2.0), "place_within": (0.0, 2.0), "place_region": (-1.0, 1.0), "country_differs": (-8.0, -4.0), "place_unknown": (-1.0, 0.0),
    "hour_same": (0.0, 1.0), "hour_apart": (-3.0, -0.5), "background": (-1.0, 0.0), "target_same": (0.2, 1.5), "actor_other": (-3.0, -0.8),
}


def report(account):
    return account.rsplit("#", 1)[0]


def read_weights(path):
    rows = [line.rstrip("\n") for line in open(path, encoding="utf-8")]
    return rows, {row.split("\t")[0]: float(row.split("\t")[1]) for row in rows if row and not row.startswith("#")}


def shootings(path):
    """Which incidents a report tells of, and whether it is one to learn from."""
    told, learn = collections.defaultdict(set), {}
    for name, incident in json.load(open(path, encoding="utf-8")).items():
        for one in incident["reports"]:
            told[one].add(name)
            learn[one] = zlib.crc32(name.encode()) % 2 == 0
    return told, learn


def stories(folder):
    told, learn = collections.defaultdict(set), {}
    for path in sorted(pathlib.Path(folder).glob("[0-9]*/labels.json")):
        story = path.parent.name
        labels = json.load(open(path, encoding="utf-8"))
        for text in path.parent.glob("*.*"):
            if text.suffix != ".json" or text.name != "labels.json":
                told[text.stem] |= set()
                learn[text.stem] = int(story[:2]) % 2 == 1
        for name, incident in labels["incidents"].items():
            for one in incident["reports"]:
                told[one].add(f"{story}/{name}")
    return told, learn


def examples(pairs, told, learn, weights, across):
    """Pairs of accounts with the answer. Of two reports that share n incidents the n best pairs are the same act; the rest of theirs is left out.

    across: whether reports of unlike stories may be compared; each of our stories is a world of its own.
    """
    shared = collections.defaultdict(list)
    out = []
    for line in open(pairs, encoding="utf-8"):
        pair = json.loads(line)
        one, other = report(pair["one"]), report(pair["other"])
        if one == other or one not in learn or other not in learn:
            continue
        both = len(told[one] & told[other])
        split = learn[one] and learn[other]
        if not both:
            if across or one[:2] == other[:2]:
                out.append((pair["features"], 0, split, 1.0))
            continue
        score = sum(weights[name] * value for name, value in pair["features"].items())
        shared[one, other].append((score, pair["features"], both, split, pair["one"], pair["other"]))
    for found in shared.values():
        found.sort(key=lambda row: -row[0])
        used, left = set(), found[0][2]
        for score, features, _, split, one, other in found:
            if left and one not in used and other not in used and score > -4:
                used |= {one, other}
                left -= 1
                out.append((features, 1, split, 1.0))
    return out


def fit(rows, names, prior, scale):
    at = {name: i for i, name in enumerate(names)}
    x = numpy.zeros((len(rows), len(names)))
    for i, (features, *_rest) in enumerate(rows):
        for name, value in features.items():
            x[i, at[name]] = value
    y = numpy.array([row[1] for row in rows], dtype=float)
    importance = numpy.array([row[3] for row in rows])
    low = numpy.array([BOUNDS.get(name, (-10, 10))[0] for name in names])
    high = numpy.array([BOUNDS.get(name, (-10, 10))[1] for name in names])
    w, free = numpy.clip(prior, low, high), numpy.ones(len(names), dtype=bool)
    for _ in range(len(names)):
        for _ in range(60):
            p = 1 / (1 + numpy.exp(-x @ w))
            gradient = (x.T @ (importance * (p - y)) + scale * (w - prior))[free]
            hessian = ((x.T * (importance * p * (1 - p))) @ x + numpy.diag(scale))[numpy.ix_(free, free)]
            step = numpy.linalg.solve(hessian, gradient)
            w[free] -= step
            if numpy.abs(step).max() < 1e-6:
                break
        beyond = (w < low - 1e-9) | (w > high + 1e-9)
        if not beyond.any():
            break
        w = numpy.clip(w, low, high)
        free &= ~beyond
    return w


def measure(rows, weights, title):
    right = collections.Counter()
    for features, answer, *_rest in rows:
        score = sum(weights[name] * value for name, value in features.items())
        right[answer, score > 0] += 1
    tp, fp, fn = right[1, True], right[0, True], right[1, False]
    print(f"{title}: P {tp / max(1, tp + fp):.3f} R {tp / max(1, tp + fn):.3f} of {tp + fn} pairs that are one act and {right[0, True] + right[0, False]} that are not")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=pathlib.Path)
    parser.add_argument("--shootings", nargs=2, required=True)
    parser.add_argument("--stories", nargs=2, required=True)
    parser.add_argument("--measure", action="store_true")
    given = parser.parse_args()
    lines, weights = read_weights(given.weights)
    sets = {"shootings": examples(given.shootings[0], *shootings(given.shootings[1]), weights, True)}
    sets["stories"] = examples(given.stories[0], *stories(given.stories[1]), weights, False)
    # Both kinds count alike, however many pairs each has.
    rows = []
    for found in sets.values():
        learned = [row for row in found if row[2]]
        positive = sum(row[1] for row in learned)
        rows += [(f, a, s, 400.0 / max(1, positive)) for f, a, s, _ in learned]
    names = list(weights)
    prior = numpy.array([weights[name] for name in names])
    fitted = fit(rows, names, prior, numpy.full(len(names), STRENGTH))
    new = dict(zip(names, (round(float(w), 2) for w in fitted)))
    if given.measure:
        for name, found in sets.items():
            for split, title in ((True, "learned from"), (False, "kept apart")):
                measure([row for row in found if row[2] == split], new, f"{name}, {title}")
    with open(given.weights, "w", encoding="utf-8") as out:
        for line in lines:
            cells = line.split("\t")
            out.write("\t".join([cells[0], f"{new[cells[0]]}", *cells[2:]]) + "\n" if cells[0] in new else line + "\n")


if __name__ == "__main__":
    main()
