#!/usr/bin/env python3
"""Writes how the tokenizer of the base model cuts our own sentences, for the test of the program's own tokenizer.

usage: pieces.py BASE SENTENCES.txt OUT.jsonl
"""
import json
import pathlib
import sys

from tokenizers import Tokenizer

import encoder

if len(sys.argv) != 4:
    sys.exit(__doc__)
tokenizer = Tokenizer.from_file(str(encoder.base(sys.argv[1]) / "tokenizer.json"))
tokenizer.no_padding()
tokenizer.no_truncation()
with open(sys.argv[3], "w", encoding="utf-8") as out:
    for line in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").split("\n"):
        text = line.encode().decode("unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16") if "\\u" in line or "\\U" in line else line
        cut = tokenizer.encode(text, add_special_tokens=False)
        # Java counts UTF-16 units, Python code points
        units = [len(text[:i].encode("utf-16-le")) // 2 for i in range(len(text) + 1)]
        rows = [[i, units[a], units[b]] for i, (a, b) in zip(cut.ids, cut.offsets)]
        print(json.dumps({"text": text, "pieces": rows}), file=out)
