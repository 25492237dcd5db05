#!/usr/bin/env python3
"""Writes the trained network as the files that the program carries.

usage: export.py CONFIG.json WEIGHTS.pt READING.json OUT_DIR
READING.json holds the thresholds that evaluate.py found. OUT_DIR gets model.onnx (int8), vocab.txt and model.json.
"""
import hashlib
import json
import pathlib
import sys

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

import encoder
from reports import KINDS, ROLES, STAGES, TYPES
from windows import STRIDE, WINDOW


class Attention(torch.autograd.Function):
    """Attention as one operator of ONNX Runtime. Nothing is padded there, so there is no mask."""

    @staticmethod
    def forward(ctx, query, key, value, heads):
        return encoder.attention(query, key, value, heads, None)

    @staticmethod
    def symbolic(g, query, key, value, heads):
        return g.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())


class Joined(torch.autograd.Function):
    """Sum and norm as one operator."""

    @staticmethod
    def forward(ctx, x, added, weight, bias, least):
        return nn.functional.layer_norm(x + added, weight.shape, weight, bias, least)

    @staticmethod
    def symbolic(g, x, added, weight, bias, least):
        return g.op("com.microsoft::SkipLayerNormalization", x, added, weight, bias, epsilon_f=least).setType(x.type())


class Runtime(nn.Module):
    """What the program asks of the network: probabilities of begin and inside for each token and role,
    of type and stage of the act that a token may name, and of the kinds."""

    def __init__(self, coder):
        super().__init__()
        self.coder = coder
        for layer in coder.encoder.layers:
            layer.attention = lambda query, key, value, heads, bias: Attention.apply(query, key, value, heads)
            layer.joined = lambda x, added, norm: Joined.apply(x, added, norm.weight, norm.bias, norm.eps)

    def forward(self, ids):
        tags, acts, kinds = self.coder(ids, torch.ones_like(ids))
        types, stages = acts.split([len(TYPES), len(STAGES)], -1)
        return tags.softmax(-1)[..., 1:].flatten(2), types.softmax(-1), stages.softmax(-1), kinds.sigmoid()


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    config = encoder.configuration(sys.argv[1])
    base, out = encoder.base(config["base"]), pathlib.Path(sys.argv[4])
    out.mkdir(parents=True, exist_ok=True)
    model = encoder.Coder(encoder.Encoder.from_weights(base / "model.safetensors"))
    encoder.take(model, torch.load(sys.argv[2], map_location="cpu"))
    full, small = out / "full.onnx", out / "model.onnx"
    torch.onnx.export(
        Runtime(model).eval(), torch.ones(1, 32, dtype=torch.long), full, opset_version=17, dynamo=False,
        input_names=["ids"], output_names=["tags", "types", "stages", "kinds"],
        dynamic_axes={"ids": {1: "tokens"}, "tags": {1: "tokens"}, "types": {1: "tokens"}, "stages": {1: "tokens"}},
    )  # fmt: skip
    quantize_dynamic(full, small, op_types_to_quantize=["MatMul", "Gather"], per_channel=True, weight_type=QuantType.QInt8)
    stripped = onnx.load(small)
    for node in stripped.graph.node:
        node.doc_string = ""
    onnx.save(stripped, small)
    full.unlink()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    words = sorted(tokenizer.get_vocab().items(), key=lambda entry: entry[1])
    (out / "vocab.txt").write_text("".join(word + "\n" for word, _ in words), encoding="utf-8")
    digest = {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in ("model.onnx", "vocab.txt")}
    facts = {"sha256": digest, "window": WINDOW, "stride": STRIDE, "roles": ROLES, "kinds": KINDS, "types": TYPES, "stages": STAGES}
    facts |= json.loads(pathlib.Path(sys.argv[3]).read_text())
    (out / "model.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()
