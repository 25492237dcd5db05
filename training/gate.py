#!/usr/bin/env python3
"""Weighs words for the question whether a report may tell of political violence at all, so that the network need not read the rest.

usage: gate.py OUT.tsv --muc TRAIN.jsonl --modern FOLDER --news FOLDER TRIGGERS --other FOLDER
--other holds news of all kinds (*.txt). The threshold is where one in twenty of those is still read, as found on parts of the data that the weights
were not fitted to: to read too much costs time only.
"""
import argparse
import pathlib
import re

import torch
from torch.nn import functional

import reports as source

KEPT, FOLDS = 1500, 5


def words(text):
    return set(re.findall(r"[a-z]+", text.lower()))


def fitted(x, y, strength):
    """Logistic regression on the presence of words."""
    weights, bias = torch.zeros(x.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights, bias], max_iter=100)

    def closure():
        optimizer.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(x @ weights + bias, y) + strength * weights.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach(), bias.detach()


def features(texts, vocabulary):
    """One row a text; long texts have more words, and each counts for less."""
    x = torch.zeros(len(texts), len(vocabulary))
    for row, text in enumerate(texts):
        found = words(text)
        for word in found & vocabulary.keys():
            x[row, vocabulary[word]] = len(found) ** -0.5
    return x


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--muc", required=True)
    arguments.add_argument("--modern", required=True)
    arguments.add_argument("--news", nargs=2, required=True)
    arguments.add_argument("--other", required=True)
    given = arguments.parse_args()
    torch.manual_seed(1)
    told = source.muc(given.muc) + source.modern(given.modern) + source.news(*given.news)
    texts = [r.text for r in told if any(r.kinds)]
    positive = len(texts)
    texts += [f.read_text(encoding="utf-8") for f in sorted(pathlib.Path(given.other).glob("*.txt"))]
    y = torch.zeros(len(texts))
    y[:positive] = 1
    counts = {}
    for text in texts:
        for word in words(text):
            counts[word] = counts.get(word, 0) + 1
    vocabulary = {word: i for i, word in enumerate(sorted(w for w, n in counts.items() if n >= 5))}
    x = features(texts, vocabulary)
    first, _ = fitted(x, y, 1e-5)
    best = first.abs().topk(min(KEPT, len(vocabulary))).indices.sort().values
    x = x[:, best]
    names = [w for w, i in vocabulary.items() if i in set(best.tolist())]
    fold = torch.randperm(len(texts)) % FOLDS
    held = torch.zeros(len(texts))
    for part in range(FOLDS):
        weights, bias = fitted(x[fold != part], y[fold != part], 1e-5)
        held[fold == part] = x[fold == part] @ weights + bias
    threshold = held[y == 0].sort().values[-(len(texts) - positive) // 20].item()
    weights, bias = fitted(x, y, 1e-5)
    other = held[-len(list(pathlib.Path(given.other).glob("*.txt"))):]
    print(f"left out: {(held[y == 1] < threshold).float().mean():.3f} of reports with an incident, {(other < threshold).float().mean():.3f} of other news")
    with open(given.out, "w", encoding="utf-8") as out:
        out.write("# Words that speak for a report of political violence, or against it; made by training/gate.py.\n")
        out.write("# Facts: fitted to labelled reports and to other news (docs/model-card.md); no text of them is included.\n")
        out.write("# Columns: word, weight. A report is read by the network where the weights of its different words, divided by the square root\n")
        out.write("# of their number, sum up to the first entry or more.\n")
        out.write(f"*\t{threshold - bias.item():.3f}\n")
        for word, weight in zip(names, weights.tolist()):
            out.write(f"{word}\t{weight:.2f}\n")


if __name__ == "__main__":
    main()
