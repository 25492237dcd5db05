"""Writes a folder of 200 reports: 20 of the MUC-4 development half that have an incident, as the wires they were, and 180 other news stories.

usage: mix.py SHARED_DATA OUT_DIR
"""
import json
import pathlib
import sys


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    told = [r for r in map(json.loads, open(data / "muc4" / "dev.jsonl", encoding="utf-8")) if r["templates"]]
    for report in told[:: len(told) // 20][:20]:
        (out / (report["docid"] + ".txt")).write_text(report["doctext"].upper(), encoding="utf-8")
    other = sorted((data / "polnear" / "train" / "text").glob("*.txt"))
    for file in other[:: len(other) // 180][:180]:
        (out / ("news-" + file.name)).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
