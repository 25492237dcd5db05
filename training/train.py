#!/usr/bin/env python3
"""Trains the coder.

usage: train.py CONFIG.json OUT_DIR --muc TRAIN.jsonl [--triggers FILE] [--news FOLDER FILE] [--modern FOLDER] [--from WEIGHTS.pt]
Writes OUT_DIR/weights.pt and weights-EPOCH.pt after every epoch, and OUT_DIR/log.txt; the same configuration gives the same weights on the same machine.
"""
import argparse
import pathlib
import random
import time

import torch
from tokenizers import Tokenizer
from torch.nn import functional

import encoder
import reports as source
import windows
from reports import TYPES


def groups(reports, tokens, rng):
    """Batches of reports of like length, about `tokens` tokens each, in random order."""
    order = sorted(reports, key=lambda r: (max(map(len, r.ids)) + rng.random() * 40))
    out, group, size = [], [], 0
    for report in order:
        n = sum(map(len, report.ids))
        if group and size + n > tokens:
            out.append(group)
            group, size = [], 0
        group.append(report)
        size += n
    out.append(group)
    rng.shuffle(out)
    return out


def hidden(ids, share, rng):
    """`ids` with a share of the words covered, so that the network learns to read the sentence and not the name."""
    covered = torch.rand(ids.shape, generator=rng) < share
    return torch.where(covered & (ids > windows.LAST_SPECIAL), windows.MASK, ids)


def sample(reports, quiet, rng):
    """The reports of one epoch: all that have a template, and a share of those that have none."""
    return [r for r in reports if any(r.report.kinds) or rng.random() < quiet]


def loss_of(model, group, device, share, rng):
    ids, mask, tags, acts, kinds, owner = (t.to(device) for t in windows.batch(group))
    ids = hidden(ids, share, rng)
    with torch.autocast(device, dtype=torch.bfloat16):
        tag_scores, act_scores, kind_scores = (s.float() for s in model(ids, mask))
    tag_loss = functional.cross_entropy(tag_scores.reshape(-1, 3), tags.reshape(-1), ignore_index=-100)
    best = torch.full(kinds.shape, -1e4, device=device).scatter_reduce(
        0, owner[:, None].expand_as(kind_scores), kind_scores, "amax"
    )
    kind_loss = functional.binary_cross_entropy_with_logits(best, kinds)
    return tag_loss, kind_loss, act_loss(act_scores, acts)


def act_loss(scores, acts):
    """How far the types and stages of the tokens that name an act are missed."""
    lost = scores.sum() * 0.0
    for part, told in ((scores[..., : len(TYPES)], acts[..., 0]), (scores[..., len(TYPES) :], acts[..., 1])):
        if (told >= 0).any():
            lost = lost + functional.cross_entropy(part.reshape(-1, part.shape[-1]), told.reshape(-1), ignore_index=windows.UNKNOWN)
    return lost


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("config")
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--muc", action="append", default=[], help="reports with MUC-4 keys")
    arguments.add_argument("--triggers", help="the triggers that the rules find in the reports of --muc")
    arguments.add_argument("--news", nargs=2, action="append", default=[], metavar=("FOLDER", "TRIGGERS"), help="labelled real reports; half are used")
    arguments.add_argument("--modern", action="append", default=[], help="a folder of reports in the form of reports/README.md")
    arguments.add_argument("--from", dest="begin", help="go on from these weights instead of the base model's")
    given = arguments.parse_args()
    config = encoder.configuration(given.config)
    given.out.mkdir(parents=True, exist_ok=True)
    log = open(given.out / "log.txt", "a")
    rng = random.Random(config["seed"])
    torch.manual_seed(config["seed"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    base = encoder.base(config["base"])
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    told = [r for file in given.muc for r in source.muc(file, given.triggers)] + [r for folder in given.modern for r in source.modern(folder)] * config["modern_times"]
    told += [r for folder, triggers in given.news for r in source.news(folder, triggers)]
    reports = [windows.Windows(r, tokenizer) for r in told]
    model = encoder.Coder(encoder.Encoder.from_weights(base / "model.safetensors")).to(device)
    if given.begin:
        encoder.take(model, torch.load(given.begin, map_location=device))
    body = [p for n, p in model.named_parameters() if n.startswith("encoder")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": config["rate"]}, {"params": heads, "lr": config["head_rate"]}], weight_decay=0.01
    )
    covering = torch.Generator().manual_seed(config["seed"])
    steps = config["epochs"] * len(groups(sample(reports, config["quiet"], random.Random(0)), config["tokens"], random.Random(0)))
    warm = int(0.08 * steps)
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.02, (steps - s) / (steps - warm)))
    )
    for epoch in range(config["epochs"]):
        begun, sums, n = time.time(), [0.0] * 3, 0
        model.train()
        for group in groups(sample(reports, config["quiet"], rng), config["tokens"], rng):
            losses = loss_of(model, group, device, config["covered"], covering)
            sum(weight * loss for weight, loss in zip((config["tag_weight"], 1.0, config["act_weight"]), losses)).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            average.update_parameters(model)
            sums, n = [s + loss.item() for s, loss in zip(sums, losses)], n + 1
        line = f"epoch {epoch + 1} tags {sums[0] / n:.4f} kinds {sums[1] / n:.4f} acts {sums[2] / n:.4f} {time.time() - begun:.0f} s"
        print(line, flush=True)
        print(line, file=log, flush=True)
        torch.save(average.module.state_dict(), given.out / "weights.pt")
        torch.save(average.module.state_dict(), given.out / f"weights-{epoch + 1}.pt")


if __name__ == "__main__":
    main()
