"""MUC-4 reports as windows of tokens with role tags.

Input is `{"docid", "doctext", "templates"}`, a report a line, as in data/muc4/train.jsonl.
"""
import collections
import json
import re

import torch

from encoder import KINDS, ROLES

WINDOW, STRIDE = 510, 384
MASK, LAST_SPECIAL = 103, 999  # in the vocabulary of BERT, uncased


def reports(file):
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def mentions(report):
    """(role, words) of every filler, each once."""
    found = collections.OrderedDict()
    for template in report["templates"]:
        for role in ROLES:
            for entity in template.get(role, []):
                for mention in entity:
                    found[(role, mention[0].lower())] = None
    return list(found)


def occurrences(text, words):
    """Where `words` stand in `text` as whole words, white space of any length between them."""
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(w) for w in words.split()) + r"(?!\w)"
    return [(m.start(), m.end()) for m in re.finditer(pattern, text)]


def role_spans(report):
    text = report["doctext"].lower()
    spans = collections.defaultdict(set)
    for role, words in mentions(report):
        for span in occurrences(text, words):
            spans[role].add(span)
    # of spans within each other the longest stays
    return {
        role: [s for s in found if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in found)]
        for role, found in spans.items()
    }


class Windows:
    """One report: ids and masks of its windows, character offsets of their tokens, tags and kinds."""

    def __init__(self, report, tokenizer):
        self.report = report
        encoded = tokenizer.encode(report["doctext"].lower(), add_special_tokens=False)
        ids, offsets = encoded.ids, encoded.offsets
        starts = [0]
        while starts[-1] + WINDOW < len(ids):
            starts.append(starts[-1] + STRIDE)
        cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self.ids = [[cls] + ids[s : s + WINDOW] + [sep] for s in starts]
        self.offsets = [[(0, 0)] + offsets[s : s + WINDOW] + [(0, 0)] for s in starts]
        spans = role_spans(report)
        self.tags = [self.tagged(window, spans) for window in self.offsets]
        kinds = {k.strip() for t in report["templates"] for k in t["incident_type"].split("/")}
        self.kinds = [float(k in kinds) for k in KINDS]

    @staticmethod
    def tagged(offsets, spans):
        tags = [[0] * len(ROLES) for _ in offsets]
        for r, role in enumerate(ROLES):
            for start, end in spans.get(role, []):
                inside = [i for i, (a, b) in enumerate(offsets) if a < end and b > start]
                for i in inside:
                    tags[i][r] = 2
                if inside and offsets[inside[0]][0] <= start:
                    tags[inside[0]][r] = 1
        return tags


def batch(group):
    """The windows of several reports as tensors, with the report that each belongs to."""
    windows = [(i, w) for i, report in enumerate(group) for w in range(len(report.ids))]
    length = max(len(group[i].ids[w]) for i, w in windows)
    ids = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.zeros(len(windows), length, dtype=torch.long)
    tags = torch.full((len(windows), length, len(ROLES)), -100, dtype=torch.long)
    for row, (i, w) in enumerate(windows):
        n = len(group[i].ids[w])
        ids[row, :n] = torch.tensor(group[i].ids[w])
        mask[row, :n] = 1
        tags[row, :n] = torch.tensor(group[i].tags[w])
    kinds = torch.tensor([report.kinds for report in group])
    return ids, mask, tags, kinds, torch.tensor([i for i, _ in windows])
