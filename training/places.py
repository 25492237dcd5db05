#!/usr/bin/env python3
"""Weighs the signs by which the coder tells where an act was (place-signs.tsv).

usage: places.py SCORE.py OUT.tsv [--try GOLD_DIR CODED_DIR PLACES.jsonl] GOLD_DIR CODED_DIR PLACES.jsonl ...
GOLD_DIR has labels as SCORE.py reads them (with :even or :odd, every second report), CODED_DIR what `dateline code` made of the same reports, PLACES.jsonl
what `dateline bench places` prints for them. Each --try is measured and not learned from.
"""
import collections
import contextlib
import importlib.util
import io
import json
import pathlib
import sys

import torch

HALVES = {"": slice(None), "odd": slice(1, None, 2), "even": slice(0, None, 2)}
LEAST, STRENGTH = 5, 0.1


def scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    given, sys.argv = sys.argv, ["score.py", "/dev", "/dev"]
    with contextlib.redirect_stdout(io.StringIO()):
        spec.loader.exec_module(module)
    sys.argv = given
    return module


def cases(score, gold, coded, places):
    """(candidates, which of them are right) of each account that is one of the labelled incidents whatever its place."""
    gold, _, half = str(gold).partition(":")
    named = collections.defaultdict(list)
    for line in open(places, encoding="utf-8"):
        account = json.loads(line)
        named[account["account"]] = account.get("places", [])
    for file in sorted(pathlib.Path(gold).glob("*.json"))[HALVES[half]]:
        told = [g for g in json.loads(file.read_text(encoding="utf-8"))["incidents"] if (g.get("place") or {}).get("name")]
        made = pathlib.Path(coded) / (file.stem + ".jsonl")
        found = [json.loads(line) for line in made.read_text(encoding="utf-8").splitlines() if line] if made.exists() else []
        right = {(i, j): [score.place_ok(g, {"place": c}) for c in named[p["id"]]] for i, g in enumerate(told) for j, p in enumerate(found)}
        pairs = sorted(((without_place(score, told[i], found[j]) + 0.2 * any(ok), i, j) for (i, j), ok in right.items()), reverse=True)
        taken, used = set(), set()
        for likeness, i, j in pairs:
            if likeness >= 0.3 and i not in taken and j not in used:
                taken.add(i)
                used.add(j)
                yield named[found[j]["id"]], right[i, j], score.place_ok(told[i], found[j])


def without_place(score, g, p):
    try:
        day = score.date_ok(g, p)
    except ValueError:  # two dates of the MUC-4 keys are no dates
        day = False
    return (0.25 * day + 0.15 * score.one_of(g.get("type"), p.get("type")) + 0.1 * score.one_of(g.get("stage"), p.get("stage"))
            + 0.1 * score.count_near(g.get("killed"), p.get("killed")) + 0.1 * any(score.same_actor(a, b) for a in score.actors(g) for b in score.actors(p)))  # fmt: skip


def matrix(case, index):
    x = torch.zeros(len(case), len(index))
    for row, candidate in enumerate(case):
        for sign in candidate["signs"]:
            if sign in index:
                x[row, index[sign]] = 1
    return x


def fit(learned):
    counts = collections.Counter(sign for case, _, _ in learned for candidate in case for sign in candidate["signs"])
    index = {sign: i for i, sign in enumerate(sorted(s for s, n in counts.items() if n >= LEAST))}
    data = [(matrix(case, index), torch.tensor(right)) for case, right, _ in learned if any(right)]
    weights = torch.zeros(len(index), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = sum(torch.logsumexp(x @ weights, 0) - torch.logsumexp((x @ weights)[right], 0) for x, right in data) / len(data)
        loss = loss + STRENGTH * (weights**2).mean() * len(index) / 20
        loss.backward()
        return loss

    optimizer.step(closure)
    return index, weights.detach()


def measured(index, weights, cases):
    right = possible = 0
    for case, ok, _ in cases:
        if case:
            best = int((matrix(case, index) @ weights).argmax())
            right += ok[best]
            possible += any(ok)
    return f"{len(cases)} accounts, right {right / len(cases):.3f}, could be {possible / len(cases):.3f}, was {sum(c[2] for c in cases) / len(cases):.3f}"


def main():
    arguments, sets, tried = sys.argv[3:], [], []
    while arguments:
        into = tried if arguments[0] == "--try" else sets
        arguments = arguments[1:] if arguments[0] == "--try" else arguments
        into.append(arguments[:3])
        arguments = arguments[3:]
    if not sets:
        sys.exit(__doc__)
    score = scorer(sys.argv[1])
    learned = [case for one in sets for case in cases(score, *one)]
    index, weights = fit(learned)
    print("learned from:", measured(index, weights, learned))
    for one in tried:
        print(one[0], measured(index, weights, list(cases(score, *one))))
    header = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines() if pathlib.Path(sys.argv[2]).exists() else []
    rows = [f"{sign}\t{weights[i]:.2f}" for sign, i in index.items()]
    pathlib.Path(sys.argv[2]).write_text("\n".join([line for line in header if line.startswith("#")] + rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
