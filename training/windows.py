"""Reports as windows of tokens with role tags, and batches of them."""
import torch

from reports import ROLES

WINDOW, STRIDE = 510, 384
MASK, LAST_SPECIAL = 103, 999  # in the vocabulary of BERT, uncased
OUTSIDE, BEGIN, INSIDE, UNKNOWN = 0, 1, 2, -100


class Windows:
    """One report: the ids of its windows, the character offsets of their tokens, tags and kinds."""

    def __init__(self, report, tokenizer):
        self.report = report
        encoded = tokenizer.encode(report.text, add_special_tokens=False)
        ids, offsets = encoded.ids, encoded.offsets
        starts = [0]
        while starts[-1] + WINDOW < len(ids):
            starts.append(starts[-1] + STRIDE)
        cls, sep = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
        self.ids = [[cls] + ids[s : s + WINDOW] + [sep] for s in starts]
        self.offsets = [[(0, 0)] + offsets[s : s + WINDOW] + [(0, 0)] for s in starts]
        self.tags = [self.tagged(window) for window in self.offsets]
        self.acts = [self.told(window) for window in self.offsets]

    def tagged(self, offsets):
        tags = [[OUTSIDE if role in self.report.known else UNKNOWN for role in ROLES] for _ in offsets]
        for r, role in enumerate(ROLES):
            for start, end in self.report.unsure.get(role, []):
                for i in (i for i, (a, b) in enumerate(offsets) if a < end and b > start):
                    tags[i][r] = UNKNOWN
            for start, end in self.report.spans.get(role, []):
                inside = [i for i, (a, b) in enumerate(offsets) if a < end and b > start]
                for i in inside:
                    tags[i][r] = INSIDE
                if inside and offsets[inside[0]][0] <= start:
                    tags[inside[0]][r] = BEGIN
        return tags

    def told(self, offsets):
        """Type and stage of the act that each token names."""
        told = [[UNKNOWN, UNKNOWN] for _ in offsets]
        for (start, end), *values in self.report.acts:
            for i in (i for i, (a, b) in enumerate(offsets) if a < end and b > start):
                told[i] = [UNKNOWN if v is None else v for v in values]
        return told


def batch(group):
    """The windows of several reports as tensors, with the report that each belongs to."""
    windows = [(i, w) for i, report in enumerate(group) for w in range(len(report.ids))]
    length = max(len(group[i].ids[w]) for i, w in windows)
    ids = torch.zeros(len(windows), length, dtype=torch.long)
    mask = torch.zeros(len(windows), length, dtype=torch.long)
    tags = torch.full((len(windows), length, len(ROLES)), UNKNOWN, dtype=torch.long)
    acts = torch.full((len(windows), length, 2), UNKNOWN, dtype=torch.long)
    for row, (i, w) in enumerate(windows):
        n = len(group[i].ids[w])
        ids[row, :n] = torch.tensor(group[i].ids[w])
        mask[row, :n] = 1
        tags[row, :n] = torch.tensor(group[i].tags[w])
        acts[row, :n] = torch.tensor(group[i].acts[w])
    kinds = torch.tensor([one.report.kinds for one in group])
    return ids, mask, tags, acts, kinds, torch.tensor([i for i, _ in windows])
