#!/usr/bin/env python3
"""Whether a confidence means what it says: of the values with this confidence, how many are right?

usage: calibration.py SCORE.py GOLD_DIR CODED_DIR [GOLD_DIR CODED_DIR ...] [--table | --fit]
Of each incident that is matched as SCORE.py matches, each field that has a value on both sides counts; its confidence is the highest of the statements
for it. A GOLD_DIR that ends in :odd or :even stands for every second report of it by name. --table prints, for each field, what an isotonic fit makes of
the confidences; --fit the rows of confidence.tsv (of reports that were coded with that file empty): a straight line, drawn towards "the share of right
ones whatever the score" as if by ten more values.
"""
import importlib.util
import io
import contextlib
import json
import pathlib
import sys

FIELDS = ["type", "stage", "date", "place", "killed", "wounded", "perpetrator", "weapon", "target"]
HALVES = {"": slice(None), "odd": slice(1, None, 2), "even": slice(0, None, 2)}


def scorer(path):
    """The scorer's functions; it measures as soon as it is loaded, here nothing."""
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    given, sys.argv = sys.argv, ["score.py", "/dev", "/dev"]
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
    sys.argv = given
    return module


def values(score, gold, coded, part):
    """(field, confidence, right) of each value that can be judged."""
    names = sorted(f.stem for f in gold.glob("*.json"))[part]
    for name in names:
        told = json.loads((gold / (name + ".json")).read_text(encoding="utf-8"))["incidents"]
        file = coded / (name + ".jsonl")
        found = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line] if file.exists() else []
        pairs = sorted(((score.likeness(g, p), i, j) for i, g in enumerate(told) for j, p in enumerate(found)), reverse=True)
        taken, used = set(), set()
        for likeness, i, j in pairs:
            if likeness < 0.5 or i in taken or j in used:
                continue
            taken.add(i)
            used.add(j)
            for field in FIELDS:
                said = [s["confidence"] for s in found[j]["statements"] if s["field"] == field]
                in_gold, in_coded, right = score.slot(field, told[i], found[j])
                if in_gold and in_coded and said:
                    yield field, max(said), right


def isotonic(points):
    """Pool adjacent violators: a rising step function from confidence to share right."""
    blocks = []
    for x, right in sorted(points):
        blocks.append([x, x, float(right), 1])
        while len(blocks) > 1 and blocks[-2][2] / blocks[-2][3] >= blocks[-1][2] / blocks[-1][3]:
            low, high = blocks[-2], blocks.pop()
            blocks[-1] = [low[0], high[1], low[2] + high[2], low[3] + high[3]]
    return [(low, high, (s + 1) / (n + 2), n) for low, high, s, n in blocks]


def straight(points, drawn=10):
    """Base and slope of the line through (confidence, right), the slope at least 0.1: of two values the one with the higher score stays first."""
    said, right = (sum(v) / len(points) for v in zip(*points))
    spread = sum((c - said) ** 2 for c, _ in points)
    common = sum((c - said) * (r - right) for c, r in points)
    slope = max(0.1, common / (spread + drawn * 0.02))
    return right - slope * said, slope


def main():
    places = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(places) < 3 or len(places) % 2 == 0:
        sys.exit(__doc__)
    score = scorer(places[0])
    found = []
    for gold, coded in zip(places[1::2], places[2::2]):
        gold, _, half = gold.partition(":")
        found += values(score, pathlib.Path(gold), pathlib.Path(coded), HALVES[half])
    if "--fit" in sys.argv:
        for field in FIELDS:
            points = [(c, right) for f, c, right in found if f == field]
            print("%s\t%.2f\t%.2f" % (field, *straight(points)) if points else "# %s: no values" % field)
        return
    error = 0.0
    print("confidence   values  said   right")
    for tenth in range(10):
        inside = [(c, right) for _, c, right in found if tenth <= c * 10 < tenth + 1 or tenth == 9 and c == 1]
        if inside:
            said, right = (sum(v) / len(inside) for v in zip(*inside))
            error += abs(said - right) * len(inside) / len(found)
            print(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}  {len(inside):6d}  {said:.3f}  {right:.3f}")
    print(f"calibration error {error:.3f} over {len(found)} values")
    for field in FIELDS:
        points = [(c, right) for f, c, right in found if f == field]
        if points:
            print(f"{field:12s} {len(points):5d} values, said {sum(p[0] for p in points) / len(points):.3f}, right {sum(p[1] for p in points) / len(points):.3f}")
            if "--table" in sys.argv:
                for low, high, share, n in isotonic(points):
                    print(f"    {low:.3f} {high:.3f} {share:.3f} ({n})")


if __name__ == "__main__":
    main()
