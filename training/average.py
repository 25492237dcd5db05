#!/usr/bin/env python3
"""The mean of several stages of one training: steadier than any of them, at no cost when it is run.

usage: average.py OUT.pt WEIGHTS.pt WEIGHTS.pt ...
A head that an early stage did not have yet, or had smaller, is the mean of those that have it in full. The last file says what there is.
"""
import sys

import torch


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    stages = [torch.load(file, map_location="cpu") for file in sys.argv[2:]]
    mean = {}
    for name, last in stages[-1].items():
        grown = [stage[name].float() for stage in stages if name in stage and stage[name].shape == last.shape]
        mean[name] = torch.stack(grown).mean(0)
    torch.save(mean, sys.argv[1])


if __name__ == "__main__":
    main()
