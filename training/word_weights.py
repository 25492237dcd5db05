#!/usr/bin/env python3
"""Counts in how many reports of violence each word stands, so that merge can tell words that every report uses from words that speak of one act.

usage: word_weights.py OUT.tsv --muc TRAIN.jsonl DEV.jsonl --texts FOLDER [FOLDER ...]
Writes the share of reports for each word that stands in at least four; a word that is not listed is rarer than that.
"""
import argparse
import collections
import json
import pathlib
import re

LEAST = 4


def words(text):
    return set(re.findall(r"[a-z0-9]+", text.lower()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--muc", type=pathlib.Path, nargs="+", required=True)
    parser.add_argument("--texts", type=pathlib.Path, nargs="+", required=True)
    given = parser.parse_args()
    texts = [json.loads(line)["doctext"] for path in given.muc for line in open(path, encoding="utf-8")]
    # The old wires are many and of one time and region: every fourth, so that they do not outweigh the others.
    texts = texts[::4]
    texts += [path.read_text(encoding="utf-8") for folder in given.texts for path in sorted(folder.rglob("*.txt"))]
    counts = collections.Counter(word for text in texts for word in words(text))
    with open(given.out, "w", encoding="utf-8") as out:
        out.write("# In what share of reports of violence a word stands; what is not listed is rarer. Made by training/word_weights.py.\n")
        out.write("# Facts: counted in reports of MUC-4 (training and development half), the modern news and the project's own training reports.\n")
        out.write("# Columns: word, share\n")
        for word, count in sorted(counts.items()):
            if count >= LEAST and not word.isdigit():
                out.write(f"{word}\t{count / len(texts):.4f}\n")


if __name__ == "__main__":
    main()
